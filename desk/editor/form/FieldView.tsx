/** @jsxImportSource preact */
import type {Field} from '../../../records/desk/form/controls.ts';
import {placeholder} from '../../../records/schema/startingFacts.ts';
import {useDesk} from '../parts.tsx';
import FieldFindings from './FieldFindings.tsx';
import {fieldId, useForm} from './form.ts';
import {canShow, freshValue, setting, valueAt, type Path} from './values.ts';

type Props = {field: Field; path: Path};

/** One field of the form: its name, its control, what it means, and what the check found in it. */
export default function FieldView({field, path}: Props) {
  const {t} = useDesk();
  const {root, change, idPrefix, Control} = useForm();
  const {label, description, optional, control} = field;
  const value = valueAt(root, path);
  const isGroup = ['group', 'variants', 'list'].includes(control.kind);
  const isMissing = value === undefined || value === null;
  return (
    <div className="edit-field" id={fieldId(path, idPrefix)} tabIndex={-1}>
      {isGroup ? (
        <h3>
          {label}
          {optional && <small> {t('optional')}</small>}
        </h3>
      ) : null}
      {isMissing && optional && control.kind === 'group' ? (
        <button
          type="button"
          onClick={() => change(setting(root, path, freshValue(control, placeholder)))}
        >
          {t('addField', {field: label})}
        </button>
      ) : canShow(control, value) ? (
        <Control control={control} path={path} label={label} optional={optional} />
      ) : (
        <p className="edit-wrong">
          {t('onlyRaw')} <code dir="ltr">{JSON.stringify(value)}</code>
        </p>
      )}
      {!isMissing && optional && ['group', 'yesno', 'choice'].includes(control.kind) && (
        <button type="button" className="edit-quiet" onClick={() => change({op: 'delete', path})}>
          {t('removeField', {field: label})}
        </button>
      )}
      <FieldFindings path={path} />
      {description && (
        <details className="edit-help">
          <summary aria-label={t('helpFor', {field: label})}>?</summary>
          <p dir="auto">{description}</p>
        </details>
      )}
    </div>
  );
}
