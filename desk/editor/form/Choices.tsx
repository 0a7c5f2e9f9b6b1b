/** @jsxImportSource preact */
import type {Option} from '../../../records/desk/form/controls.ts';
import {useDesk} from '../parts.tsx';
import Combobox from './inputs/Combobox.tsx';
import {useForm} from './form.ts';
import {adding, listAt, type Path} from './values.ts';

type ChoicesProps = {options: readonly {value: string; label: string}[]; path: Path; label: string};

/** Ticks where there are few values, else names to find. */
export default function Choices({options, path, label}: ChoicesProps) {
  const {t} = useDesk();
  const {root, change} = useForm();
  const chosen = listAt(root, path);
  const add = (value: string) => change(adding(root, path, value));
  const remove = (value: unknown) => change({op: 'delete', path: [...path, chosen.indexOf(value)]});
  if (options.length <= 15)
    return (
      <fieldset className="edit-ticks">
        <legend>{label}</legend>
        {options.map(option => (
          <label key={option.value} className="edit-check">
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={({currentTarget}) => (currentTarget.checked ? add : remove)(option.value)}
            />{' '}
            {option.label}
          </label>
        ))}
      </fieldset>
    );
  const nameOf = (value: unknown) =>
    options.find(option => option.value === value)?.label ?? String(value);
  return (
    <div role="group" aria-label={label}>
      {chosen.map(value => (
        <span className="edit-chip" key={String(value)}>
          <bdi>{nameOf(value)}</bdi>
          <button
            type="button"
            aria-label={t('remove', {name: nameOf(value)})}
            onClick={() => remove(value)}
          >
            ×
          </button>
        </span>
      ))}
      <Combobox
        label={t('find', {field: label})}
        find={async typed =>
          options
            .filter(
              option =>
                !chosen.includes(option.value) &&
                option.label.toLowerCase().includes(typed.toLowerCase())
            )
            .map(({value, label: name}) => ({value, label: {en: name, fa: name}}))
        }
        onChoose={({value}) => add(value)}
      />
    </div>
  );
}
