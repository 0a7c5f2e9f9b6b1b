/**
 * The rules of Farsi orthography that a program can decide (`farsi.md`, sections 1 to 3). Each rule names the
 * sign, and says what to write instead.
 */
export type OrthographySlip = {index: number; word: string; rule: string; suggestion: string};

/** What is not Farsi prose: addresses, directives' arguments, Latin hashtags, footnote marks. Masked, not removed, so that positions hold. */
const notProse =
  /https?:\/\/\S+|:date\[[^\]]*\](?:\{[^}]*\})?|\]\([^)]*\)|\{[^}]*\}|:lang\[[^\]]*\]|:{2,}\w+|#[A-Za-z]\w*|\[\^\w+\]:?/g;
const mask = (text: string) => text.replace(notProse, match => '\uFFFC'.repeat(match.length));

const persianDigits = '۰۱۲۳۴۵۶۷۸۹';
export const toPersianDigits = (text: string) =>
  text.replace(/\d/g, digit => persianDigits[Number(digit)] ?? digit);

type Rule = {rule: string; pattern: RegExp; suggest: (match: string) => string};

const rules: Rule[] = [
  {
    rule: 'Arabic yeh or kaf',
    pattern: /[يكى]/g,
    suggest: m => (m === 'ك' ? 'ک (U+06A9)' : 'ی (U+06CC)')
  },
  {
    rule: 'Arabic-Indic digit',
    pattern: /[٠-٩]+/g,
    suggest: m =>
      `Persian digits: ${m.replace(/[٠-٩]/g, d => persianDigits[d.charCodeAt(0) - 0x660] ?? d)}`
  },
  {
    rule: 'Latin digits in Farsi prose',
    pattern: /(?<![A-Za-z\d@._/+-])\d+(?![A-Za-z\d])/g,
    suggest: m => toPersianDigits(m)
  },
  {
    rule: 'half-space beside a space or doubled',
    pattern: /\s\u200c|\u200c\s|\u200c{2,}/g,
    suggest: () => 'one space, or one half-space between two letters'
  },
  {
    rule: '«می» parted from its verb',
    pattern: /(?<=^|[\s«(])ن?می [آ-ی]+/g,
    suggest: m => m.replace(' ', '\u200c')
  },
  {
    rule: 'plural «ها» parted from its noun',
    pattern: /[آ-ی]+ ها(?:ی|یی)?(?=[\s،؛.]|$)/g,
    suggest: m => m.replace(' ', '\u200c')
  },
  {rule: 'written ezafe after ه', pattern: /ه\u200cی(?=\s|$)|[ۀ]|هٔ/g, suggest: () => 'ه alone'},
  {rule: 'straight quotation mark', pattern: /["']/g, suggest: () => '«…» outside, “…” inside'},
  {
    rule: 'Latin punctuation',
    pattern: /(?<=[آ-ی۰-۹»)\s])[,;?](?=\s|$)/g,
    suggest: m => ({',': '،', ';': '؛', '?': '؟'})[m] ?? '،'
  },
  {
    rule: 'space before punctuation',
    pattern: /[^\s] +[،؛؟:.!»)](?!\p{L})/gu,
    suggest: m => m.replace(/ +/, '')
  },
  {
    rule: 'no space after punctuation',
    pattern: /[،؛؟](?=[\p{L}۰-۹])/gu,
    suggest: m => `${m} and a space`
  },
  {rule: 'per cent sign', pattern: /[۰-۹]%/g, suggest: m => m.replace('%', '٪')}
];

/** All slips in a Farsi text, in order of place. */
export function orthographySlips(text: string): OrthographySlip[] {
  const prose = mask(text);
  return rules
    .flatMap(({rule, pattern, suggest}) =>
      [...prose.matchAll(pattern)].map(match => ({
        index: match.index,
        word: wordAt(text, match.index, match[0].length),
        rule,
        suggestion: suggest(match[0])
      }))
    )
    .sort((a, b) => a.index - b.index);
}

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

/** Dates typed by hand, in either calendar and language: they must be written as :date[YYYY-MM-DD]. */
const typedDates = {
  en: /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December),? \d{4}\b/g,
  fa: /[۰-۹]{1,2} (?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر) [۰-۹]{4}/g
} as const;

export const typedDatesIn = (text: string, locale: keyof typeof typedDates) =>
  [...text.matchAll(typedDates[locale])].map(match => ({index: match.index, word: match[0]}));
