/** @jsxImportSource preact */
import type {Option} from '../../../../records/desk/form/controls.ts';
import {useDesk} from '../../parts.tsx';

type Props = {
  options: readonly Option[];
  value: string;
  label: string;
  onChange: (value: string | undefined) => void;
};

/** One of a few values, by their names. A value that is none of them is shown, since the file has it. */
export default function ChoiceInput({options, value, label, onChange}: Props) {
  const {t} = useDesk();
  const isKnown = options.some(option => option.value === value);
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={({currentTarget}) => onChange(currentTarget.value || undefined)}
      >
        {!isKnown && <option value={value}>{value || t('choose')}</option>}
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
