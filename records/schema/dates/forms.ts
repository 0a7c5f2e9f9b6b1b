import {solarToGregorian} from '../../../i18n/calendars.ts';
import {knownDateForm, parseDate, partialDateForm} from '../../../i18n/partialDates/partialDate.ts';

/** The forms of date that a field may have, each with the words that the check uses for them. */
export const dateForms = {
  day: {
    form: /^\d{4}-\d{2}-\d{2}$/,
    words: 'a date as YYYY-MM-DD, for example 2021-11-18'
  },
  known: {
    form: knownDateForm,
    words:
      'a date, as 2021-11-18, 2021-11 or 2021; or of the Solar calendar, as solar 1400-08 or solar 1400'
  },
  partial: {
    form: partialDateForm,
    words:
      'a date, as 2021-11-18, 2021-11 or 2021; or solar 1400-08, about 2021-11, on or before 2021-11, ' +
      'on or after 2021-11, between 2021-08-01 and 2021-11-18, unknown'
  }
} as const satisfies Record<string, {form: RegExp; words: string}>;
export type DateForm = keyof typeof dateForms;

/** What a field expects instead of a value that has none of its forms, with what the editor may have meant. */
export function formProblem(value: unknown, form: DateForm): string {
  const {words, form: pattern} = dateForms[form];
  if (typeof value === 'number') return `${words}; in quotation marks, as "${value}"`;
  const meant = typeof value === 'string' ? meantBy(value) : null;
  return meant !== null && pattern.test(meant) && parseDate(meant)
    ? `${words}; write ${meant}`
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
