/** @jsxImportSource preact */
import type {Control} from '../../../../records/desk/form/controls.ts';
import {localDigits} from '../../../../i18n/digits.ts';
import {useDesk} from '../../parts.tsx';

type Props = {
  control: Extract<Control, {kind: 'text' | 'instant' | 'address' | 'hashtag' | 'number'}>;
  value: string;
  label: string;
  /** Language and direction, where they are known. */
  lang?: 'en' | 'fa';
  onChange: (value: string | number | undefined) => void;
};

/** A text on one line or more, an address, a time or a number. Numbers may be typed in Farsi digits. */
export default function TextInput({control, value, label, lang, onChange}: Props) {
  const {data, t} = useDesk();
  const isNumber = control.kind === 'number';
  const most = control.kind === 'text' ? control.most : undefined;
  const isLong = (most ?? 0) > 100 || value.length > 60;
  const shared = {
    value: isNumber ? localDigits(value, data.locale) : value,
    dir:
      lang === undefined
        ? control.kind === 'text'
          ? 'auto'
          : 'ltr'
        : lang === 'fa'
          ? 'rtl'
          : 'ltr',
    ...(lang && {lang}),
    ...(most !== undefined && {maxLength: most + 40})
  } as const;
  return (
    <label>
      {label}
      {isLong ? (
        <textarea
          {...shared}
          rows={Math.min(8, 2 + Math.floor(value.length / 60))}
          onInput={({currentTarget}) =>
            onChange(currentTarget.value.replace(/\n/g, ' ') || undefined)
          }
        />
      ) : (
        <input
          {...shared}
          inputMode={isNumber ? 'numeric' : control.kind === 'address' ? 'url' : 'text'}
          placeholder={control.kind === 'instant' ? '2027-03-20T09:00:00+03:30' : ''}
          onInput={({currentTarget}) =>
            onChange(isNumber ? numberIn(currentTarget.value) : currentTarget.value || undefined)
          }
        />
      )}
      {most !== undefined && (
        <small className={value.length > most ? 'edit-wrong' : ''}>
          {t('lettersOf', {count: value.length, most})}
        </small>
      )}
    </label>
  );
}

function numberIn(typed: string): number | undefined {
  const text = typed
    .replace(/[۰-۹٠-٩]/g, digit => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace('٫', '.');
  const number = Number.parseFloat(text);
  return Number.isFinite(number) ? number : undefined;
}
