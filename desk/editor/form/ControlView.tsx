/** @jsxImportSource preact */
import type {Control, Field} from '../../../records/desk/form/controls.ts';
import {useDesk} from '../parts.tsx';
import ChoiceInput from './inputs/ChoiceInput.tsx';
import DateInput from './inputs/DateInput.tsx';
import FieldView from './FieldView.tsx';
import ListView from './ListView.tsx';
import PairInput from './inputs/PairInput.tsx';
import ParagraphInput from './inputs/ParagraphInput.tsx';
import ReferenceInput from './inputs/ReferenceInput.tsx';
import TextInput from './inputs/TextInput.tsx';
import {useForm, type ControlProps} from './form.ts';
import {setting, valueAt, type Path} from './values.ts';
import {isWrittenByDesk} from './writtenByDesk.ts';

/** The control for a value. An empty optional field is left out of the file. */
export default function ControlView({control, path, label, optional}: ControlProps) {
  const {root, change, words} = useForm();
  const value = valueAt(root, path);
  const set = (next: unknown) => {
    if (next !== undefined) change(setting(root, path, next));
    else if (value !== undefined) change(optional ? {op: 'delete', path} : setting(root, path, ''));
  };
  const text = value === undefined || value === null ? '' : String(value);
  switch (control.kind) {
    case 'group':
      return <Fields fields={control.fields} path={path} />;
    case 'variants':
      return <Variants control={control} path={path} />;
    case 'list':
      return <ListView control={control} path={path} label={label} />;
    case 'pair':
      return <PairInput path={path} label={label} optional={optional} />;
    case 'choice':
      return <ChoiceInput options={control.options} value={text} label={label} onChange={set} />;
    case 'yesno':
      return (
        <label className="edit-check">
          <input
            type="checkbox"
            checked={value === true}
            onChange={({currentTarget}) => set(currentTarget.checked)}
          />{' '}
          {label}
        </label>
      );
    case 'date':
      return <DateInput value={text} form={control.form} label={label} onChange={set} />;
    case 'reference':
      return (
        <ReferenceInput to={control.to} value={text} path={path} label={label} onChange={set} />
      );
    case 'text':
      // Title and summary are in the language of the text; what is deeper may be in any.
      if (words && path.length === 1)
        return (
          <ParagraphInput
            {...words}
            value={text}
            label={label}
            most={control.most}
            onChange={set}
          />
        );
    // Falls through.
    default:
      return <TextInput control={control} value={text} label={label} onChange={set} />;
  }
}

/** Fields of a group, in the order of the schema. Those that the desk writes are put away at the end. */
export function Fields({fields, path}: {fields: readonly Field[]; path: Path}) {
  const {t} = useDesk();
  const isPutAway = ({name}: Field) => isWrittenByDesk(path, name);
  const show = (of: readonly Field[]) =>
    of.map(field => <FieldView key={field.name} field={field} path={[...path, field.name]} />);
  const putAway = fields.filter(isPutAway);
  return (
    <div className="edit-fields">
      {show(fields.filter(field => !isPutAway(field)))}
      {putAway.length > 0 && (
        <details className="edit-more">
          <summary>{t('moreFields')}</summary>
          {show(putAway)}
        </details>
      )}
    </div>
  );
}

/** A group whose fields follow from one choice. */
function Variants({control, path}: {control: Control & {kind: 'variants'}; path: Path}) {
  const {t} = useDesk();
  const {root, change} = useForm();
  const by = [...path, control.by];
  const chosen = control.options.find(({value}) => value === valueAt(root, by));
  const choose = (value: unknown) => {
    const known = control.options.find(each => each.value === value)?.fields.map(({name}) => name);
    const old = (valueAt(root, path) ?? {}) as Record<string, unknown>;
    const kept = Object.entries(old).filter(([name]) => known?.includes(name));
    change(setting(root, path, {[control.by]: value, ...Object.fromEntries(kept)}));
  };
  return (
    <div className="edit-fields">
      <ChoiceInput
        options={control.options}
        value={chosen?.value ?? ''}
        label={control.label || t('kind')}
        onChange={choose}
      />
      {chosen && <Fields fields={chosen.fields} path={path} />}
    </div>
  );
}
