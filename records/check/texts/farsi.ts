import {solarToGregorian} from '../../../i18n/calendars.ts';
import {parseDate} from '../../../i18n/partialDates/partialDate.ts';
import {message, type MessageKey, type Value} from '../../read/finding.ts';
import {fixAt, type Fix} from '../../read/fix.ts';

/** A spelling mistake in a Farsi text: where it is, the word around it, the rule, and what to write instead. */
export type OrthographySlip = {
  fix?: Fix;
  index: number;
  word: string;
  rule: MessageKey;
  suggestion: Value;
};

/** What is not Farsi prose. It is masked, not removed, so that positions stay. */
const notProse = new RegExp(
  [
    /https?:\/\/\S+/,
    /:date\[[^\]]*\](?:\{[^}]*\})?/,
    /\]\([^)]*\)/,
    /\{[^}]*\}/,
    /:lang\[[^\]]*\]/,
    /:{2,}\w+/,
    // Latin hashtags and footnote marks.
    /#[A-Za-z]\w*/,
    /\[\^\w+\]:?/,
    // The number of a list's entry, which the site prints in Farsi digits.
    /^(?:[ \t]*(?:>|[-*+][ \t]))*[ \t]*\d{1,9}(?=[.)][ \t])/
  ]
    .map(({source}) => source)
    .join('|'),
  'gm'
);
const mask = (text: string) => text.replace(notProse, match => '\uFFFC'.repeat(match.length));

const persianDigits = '۰۱۲۳۴۵۶۷۸۹';
export const toPersianDigits = (text: string) =>
  text.replace(/\d/g, digit => persianDigits[Number(digit)] ?? digit);

type Rule = {
  rule: MessageKey;
  pattern: RegExp;
  suggest: (match: string) => Value;
  /** What certainly belongs there, if `suggest` is not that itself. */
  cure?: (match: string, before: string, after: string) => string | undefined;
};

/** An opening or closing guillemet, where the characters around a straight mark tell which. */
function guillemet(mark: string, before: string, after: string): string | undefined {
  if (mark !== '"') return undefined;
  const [opens, closes] = [/^$|[\s(«]/.test(before), /^$|[\s)».،؛:!؟]/.test(after)];
  return opens === closes ? undefined : opens ? '«' : '»';
}

/** The rules of Farsi orthography that a program can decide (`farsi.md`, sections 1 to 3). */
const rules: Rule[] = [
  {
    rule: 'spelling.yehKaf',
    pattern: /[يكى]/g,
    cure: m => (m === 'ك' ? 'ک' : 'ی'),
    suggest: m =>
      m === 'ك'
        ? message('spelling.letter', {letter: 'ک', code: 'U+06A9'})
        : message('spelling.letter', {letter: 'ی', code: 'U+06CC'})
  },
  {
    rule: 'spelling.arabicDigit',
    pattern: /[٠-٩]+/g,
    cure: m => m.replace(/[٠-٩]/g, d => persianDigits[d.charCodeAt(0) - 0x660] ?? d),
    suggest: m =>
      message('spelling.persianDigits', {
        digits: m.replace(/[٠-٩]/g, d => persianDigits[d.charCodeAt(0) - 0x660] ?? d)
      })
  },
  {
    rule: 'spelling.latinDigits',
    pattern: /(?<![A-Za-z\d@._/+-]|[A-Z]{2,} )\d+(?![A-Za-z\d])/g,
    suggest: m => toPersianDigits(m)
  },
  {
    rule: 'spelling.halfSpace',
    pattern: /\s\u200c|\u200c\s|\u200c{2,}/g,
    cure: m => (/\s/.test(m) ? ' ' : '\u200c'),
    suggest: () => message('spelling.oneSpace')
  },
  {
    rule: 'spelling.verbSpace',
    pattern: /(?<=^|[\s«(])ن?می [آ-ی]+/g,
    suggest: m => m.replace(' ', '\u200c')
  },
  {
    rule: 'spelling.pluralSpace',
    pattern: /[آ-ی]+ ها(?:ی|یی)?(?=[\s،؛.]|$)/g,
    suggest: m => m.replace(' ', '\u200c')
  },
  {
    rule: 'spelling.ezafe',
    pattern: /ه\u200cی(?=\s|$)|[ۀ]|هٔ/g,
    cure: () => 'ه',
    suggest: () => message('spelling.heAlone')
  },
  {
    rule: 'spelling.straightQuote',
    pattern: /["']/g,
    cure: guillemet,
    suggest: () => message('spelling.quotes')
  },
  {
    rule: 'spelling.latinPunctuation',
    pattern: /(?<=[آ-ی۰-۹»)\s])[,;?](?=\s|$)/g,
    suggest: m => ({',': '،', ';': '؛', '?': '؟'})[m] ?? '،'
  },
  {
    rule: 'spelling.spaceBefore',
    pattern: /[^\s] +[،؛؟:.!»)](?!\p{L})/gu,
    suggest: m => m.replace(/ +/, '')
  },
  {
    rule: 'spelling.noSpaceAfter',
    pattern: /[،؛؟](?=[\p{L}۰-۹])/gu,
    cure: m => `${m} `,
    suggest: m => message('spelling.andSpace', {mark: m})
  },
  {rule: 'spelling.percent', pattern: /[۰-۹]%/g, suggest: m => m.replace('%', '٪')}
];

/** The spelling mistakes in a Farsi text, in order of position. */
export function orthographySlips(text: string): OrthographySlip[] {
  const prose = mask(text);
  return rules
    .flatMap(({rule, pattern, suggest, cure}) =>
      [...prose.matchAll(pattern)].map(match => ({
        index: match.index,
        word: wordAt(text, match.index, match[0].length),
        rule,
        suggestion: suggest(match[0]),
        ...fixOf(text, match, cure ? cure(...around(text, match)) : suggest(match[0]))
      }))
    )
    .sort((a, b) => a.index - b.index);
}

/** A match, and the character on each side of it. */
const around = (text: string, {0: found, index}: RegExpExecArray): [string, string, string] => [
  found,
  text.slice(Math.max(0, index - 1), index),
  text.charAt(index + found.length)
];

const fixOf = (text: string, {0: found, index}: RegExpExecArray, put: Value | undefined) =>
  typeof put === 'string' ? {fix: fixAt(text, index, found, put)} : {};

const wordAt = (text: string, index: number, length: number) => {
  const from = Math.max(text.lastIndexOf(' ', Math.max(0, index - 1)) + 1, index - 20);
  const end = text.indexOf(' ', index + length);
  return text
    .slice(
      from,
      end === -1 ? Math.min(text.length, index + length + 20) : Math.min(end, index + length + 20)
    )
    .trim();
};

const english =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const solar = 'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند';
const gregorian = 'ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر';

/** Dates written out, in either calendar. They must be written as :date[YYYY-MM-DD]. */
const typedDates = {
  en: new RegExp(`\\b\\d{1,2} (?:${english}),? \\d{4}\\b`, 'g'),
  fa: new RegExp(`[۰-۹]{1,2} (?:${solar}|${gregorian}) [۰-۹]{4}`, 'g')
};

/** Dates typed by hand, each with the day that it means; `date` is null if there is no such day. */
export const typedDatesIn = (text: string, locale: keyof typeof typedDates) =>
  [...text.matchAll(typedDates[locale])].map(match => ({
    index: match.index,
    word: match[0],
    date: dayOf(match[0])
  }));

function dayOf(written: string): string | null {
  const [day = 0, name = '', year = 0] = written
    .replace(',', '')
    .replace(/[۰-۹]/g, digit => String(persianDigits.indexOf(digit)))
    .split(' ')
    .map(part => (/^\d+$/.test(part) ? Number(part) : part)) as [number, string, number];
  const numberIn = (months: string) => months.split('|').indexOf(name) + 1;
  const solarMonth = numberIn(solar);
  if (solarMonth) return solarToGregorian({year, month: solarMonth, day});
  const month = numberIn(english) || numberIn(gregorian);
  const iso = [year, month, day].map(part => String(part).padStart(2, '0')).join('-');
  return parseDate(iso) ? iso : null;
}
