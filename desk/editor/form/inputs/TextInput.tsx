/** @jsxImportSource preact */
import type {Control} from '../../../../records/desk/form/controls.ts';
import {localDigits} from '../../../../i18n/digits.ts';
import {useDesk} from '../../parts.tsx';
import {halfSpace} from '../../text/commands.ts';
import Length from './Length.tsx';

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
  const {data} = useDesk();
  const isNumber = control.kind === 'number';
  const most = control.kind === 'text' ? control.most : undefined;
  // Not by what is typed: another control in its place would lose the focus.
  const isLong = control.kind === 'text' && (most === undefined || most > 100);
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
    ...(lang === 'fa' && {onKeyDown: typeHalfSpace}),
    ...(most !== undefined && {maxLength: most + 40})
  } as const;
  return (
    <label>
      {label}
      {isLong ? (
        <textarea
          {...shared}
          rows={Math.min(8, 1 + Math.floor(value.length / 60))}
          onKeyDown={event => {
            if (event.key === 'Enter') event.preventDefault();
            if (lang === 'fa') typeHalfSpace(event);
          }}
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
      <Length count={value.length} most={most} />
    </label>
  );
}

/** Shift and Space give a half-space, as in the texts. The command is the only way that keeps the browser's undo. */
function typeHalfSpace(event: KeyboardEvent): void {
  if (event.key !== ' ' || !event.shiftKey || event.ctrlKey || event.altKey) return;
  event.preventDefault();
  document.execCommand('insertText', false, halfSpace);
}

function numberIn(typed: string): number | undefined {
  const text = typed
    .replace(/[۰-۹٠-٩]/g, digit => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace('٫', '.');
  const number = Number.parseFloat(text);
  return Number.isFinite(number) ? number : undefined;
}
