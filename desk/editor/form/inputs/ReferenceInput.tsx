/** @jsxImportSource preact */
import type {Reference} from '../../../../records/schema/hints.ts';
import {useDesk} from '../../parts.tsx';
import {nameOf} from '../../text/completion.ts';
import Combobox from './Combobox.tsx';
import {findChoices} from '../choices.ts';
import {useForm} from '../form.ts';
import {useNames} from '../useNames.ts';
import type {Path} from '../values.ts';

type Props = {
  to: Reference;
  value: string;
  path: Path;
  label: string;
  onChange: (value: string | undefined) => void;
};

/** A person, case, code or source, found by name. */
export default function ReferenceInput({to, value, path, label, onChange}: Props) {
  const {t} = useDesk();
  const {sources} = useForm();
  return (
    <div role="group" aria-label={label}>
      <span className="edit-label">{label}</span>
      {value ? (
        <Chosen to={to} value={value} path={path} onRemove={() => onChange(undefined)} />
      ) : (
        <Combobox
          label={t('find', {field: label})}
          find={typed => findChoices(to, typed, path, sources)}
          onChoose={({value: chosen}) => onChange(chosen)}
        />
      )}
    </div>
  );
}

type ChosenProps = {to: Reference; value: string; path: Path; onRemove: () => void};

/** What a field names, by its name, with a button that takes it away. */
export function Chosen({to, value, path, onRemove}: ChosenProps) {
  const {data, t} = useDesk();
  const name = nameOf(useNames(to, value, path), data.locale);
  return (
    <span className="edit-chip">
      <bdi>{name}</bdi>
      <button type="button" aria-label={t('remove', {name})} onClick={onRemove}>
        ×
      </button>
    </span>
  );
}
