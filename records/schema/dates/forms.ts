import {message, type Message} from '../../../i18n/catalogue/message.ts';
import {solarToGregorian} from '../../../i18n/calendars.ts';
import {knownDateForm, parseDate, partialDateForm} from '../../../i18n/partialDates/partialDate.ts';

/** The forms of date that a field may have. The check's words for each are in `messages/`, in the room `dates`. */
export const dateForms = {
  day: {form: /^\d{4}-\d{2}-\d{2}$/},
  known: {form: knownDateForm},
  partial: {form: partialDateForm}
} as const satisfies Record<string, {form: RegExp}>;
export type DateForm = keyof typeof dateForms;

/** What a field expects instead of a value that has none of its forms, with what the editor may have meant. */
export function formProblem(value: unknown, form: DateForm): Message {
  const words = message(`dates.${form}`);
  if (typeof value === 'number') return message('dates.quoted', {words, value: String(value)});
  const meant = typeof value === 'string' ? meantBy(value) : null;
  return meant !== null && dateForms[form].form.test(meant) && parseDate(meant)
    ? message('dates.meant', {words, meant})
    : words;
}

const single = '[^\\s]*?\\d{4}[^\\s]*';
/** How editors write what is not exact, and the form for it. `$1` and `$2` are dates. */
const wordings: readonly [pattern: RegExp, form: string][] = [
  [/^(?:about|around|approx(?:imately|\.)?|circa|ca?\.?|~|≈|حدود)\s*(.+)$/, 'about $1'],
  [/^(.+?)\s*(?:~|\?|ca\.)$/, 'about $1'],
  [
    /^(?:before|by|until|till|up to|no later than|<=?|\.\.\/?|پیش از|تا)\s*(.+)$/,
    'on or before $1'
  ],
  [
    /^(?:after|since|from|not before|>=?|پس از|از)\s*((?!.*(?: to | until |\.\.)).+)$/,
    'on or after $1'
  ],
  [/^(.+?)\s*(?:\/\.\.|\.\.|\+)$/, 'on or after $1'],
  [
    new RegExp(
      `^(?:between|from)?\\s*(${single})\\s*(?:/|–|—| - |\\.\\.|\\bto\\b|\\band\\b|\\buntil\\b)\\s*(.+)$`
    ),
    'between $1 and $2'
  ],
  [/^(?:\?+|-+|n\/?a|none|null|tbd|not known|no date|undated|نامعلوم|نامشخص)$/, 'unknown']
];

/** The form that an editor may have meant by other words; null if there is no telling. */
function meantBy(value: string): string | null {
  const text = latinDigits(value).trim().toLowerCase();
  const plain = dateMeantBy(text);
  if (plain) return plain;
  for (const [pattern, form] of wordings) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [first, second] = [match[1], match[2]].map(part =>
      part ? dateMeantBy(part.trim()) : null
    );
    if (form.includes('$1') && !first) continue;
    if (form.includes('$2') && !second) continue;
    return form.replace('$1', first ?? '').replace('$2', second ?? '');
  }
  return null;
}

const solarMark = 'sh|solar|jalali|شمسی';

/** A day, month or year with other separators, single digits, or another mark of the Solar calendar. */
function dateMeantBy(text: string): string | null {
  const match = new RegExp(
    `^(?:(${solarMark})[\\s:]*)?(\\d{4})(?:[-/.](\\d{1,2}))?(?:[-/.](\\d{1,2}))?(?:\\s*(${solarMark}))?$`
  ).exec(text);
  if (!match) return null;
  const [, before, year = '', month, day, behind] = match;
  const numbers = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(
    part => part !== undefined
  );
  const isSolar = before !== undefined || behind !== undefined || /^1[2-4]/.test(year);
  if (!isSolar) return numbers.join('-');
  return month !== undefined && day !== undefined
    ? solarToGregorian({year: Number(year), month: Number(month), day: Number(day)})
    : `solar ${numbers.join('-')}`;
}

const latinDigits = (text: string) =>
  text.replace(/[۰-۹٠-٩]/g, digit => String((digit.codePointAt(0) ?? 0) & 0xf));
