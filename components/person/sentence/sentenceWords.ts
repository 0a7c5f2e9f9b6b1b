import type {
  EnforceableSentence,
  Judgment,
  JudgmentChange,
  LegalTerms,
  Person,
  SentencePart
} from '../../../records/index.ts';
import {formatAfterNoun, formatDate} from '../../../i18n/dates.ts';
import {formatLength, formatSum} from './lengths.ts';
import {localeRecord, type Locale} from '../../../i18n/locales.ts';
import {formatAmount} from '../../../i18n/numbers.ts';
import {parseDate} from '../../../i18n/partialDates/partialDate.ts';
import {translator} from '../../../i18n/translator.ts';

/** The sentence in force in a few words: “at least 10 years”, “no sentence: acquitted”. */
export function sentenceWords({kind, length, atLeast}: EnforceableSentence, locale: Locale) {
  if (!length) return translator(locale, 'SentenceKind')(kind);
  const words = formatSum(length, locale);
  return atLeast ? translator(locale, 'Sentence')('atLeast', {length: words}) : words;
}

/** One punishment with its charge: “74 lashes for “spreading falsehoods””. */
export function partWords(part: SentencePart, terms: LegalTerms, locale: Locale): string {
  const t = translator(locale, 'Sentence');
  const {suspended, suspendedPart, charge} = part;
  const bare = bareWords(part, locale);
  const cut = suspended
    ? t('suspended', {part: bare})
    : suspendedPart
      ? t('suspendedPart', {part: bare, length: formatLength(suspendedPart, locale)})
      : bare;
  const name = charge === undefined ? undefined : terms.charges[charge];
  return name ? t(name.ours ? 'chargeOurs' : 'charge', {part: cut, charge: name[locale]}) : cut;
}

function bareWords(part: SentencePart, locale: Locale): string {
  const t = translator(locale, 'Sentence');
  const {kind, count, years, months, days} = part;
  const length = years || months || days ? formatLength(part, locale) : null;
  switch (kind) {
    case 'prison':
      return length ? t('prison', {length}) : t('prisonUnknown');
    case 'lashes':
      return count ? t('lashes', {count}) : t('lashesUnknown');
    case 'fine':
      return fineWords(part, locale);
    case 'exile':
      return exileWords(part.place?.[locale], length, locale);
    case 'ban':
      return banWords(part, length, locale);
    case 'other':
      return part.text?.[locale] ?? '';
    default:
      return t(kind);
  }
}

function fineWords({amount, currency}: SentencePart, locale: Locale): string {
  const t = translator(locale, 'Sentence');
  if (amount === undefined || !currency) return t('fine');
  const number = formatAmount(amount, locale);
  return t('fineOf', {amount: translator(locale, 'Currency')(currency, {amount: number})});
}

function exileWords(place: string | undefined, length: string | null, locale: Locale): string {
  const t = translator(locale, 'Sentence');
  if (place) return length ? t('exileToFor', {length, place}) : t('exileTo', {place});
  return length ? t('exileFor', {length}) : t('exile');
}

function banWords({ban}: SentencePart, length: string | null, locale: Locale): string {
  if (!ban) return '';
  const words = translator(locale, 'Ban')(ban);
  return length ? translator(locale, 'Sentence')('banFor', {ban: words, length}) : words;
}

const allParts = (parts: readonly SentencePart[], terms: LegalTerms, locale: Locale) =>
  parts.map(part => partWords(part, terms, locale)).join(localeRecord[locale].semicolon);

/** The sentence in force and every punishment that a court imposed, also those that were changed later. */
export const sentencePhrases = (
  {plate, sentence, legalTerms}: Pick<Person, 'plate' | 'sentence' | 'legalTerms'>,
  locale: Locale
): string[] => [
  sentenceWords(plate.sentence, locale),
  ...sentence.judgments
    .flatMap(({parts, changes = []}) => [parts, ...changes.map(change => change.parts ?? [])])
    .flat()
    .map(part => partWords(part, legalTerms, locale))
];

/** “Judgment of 4 August 2021: 10 years in prison”. */
export function judgmentWords({date, parts}: Judgment, terms: LegalTerms, locale: Locale): string {
  const t = translator(locale, 'Sentence');
  const form = date === undefined ? 'unknown' : parseDate(date)?.form;
  const what =
    date === undefined || form === 'unknown'
      ? t('judgmentUndated')
      : t(form === 'known' ? 'judgment' : 'judgmentInPart', {date: formatAfterNoun(date, locale)});
  return t('said', {what, parts: allParts(parts, terms, locale)});
}

/** “Reduced, on or before 11 April 2023: 7 years 6 months in prison”. */
export function changeWords(
  {kind, date, parts}: JudgmentChange,
  terms: LegalTerms,
  locale: Locale
): string {
  const t = translator(locale, 'Sentence');
  const change = translator(locale, 'JudgmentChange')(kind);
  const what = date ? t('changeOn', {change, date: formatDate(date, locale)}) : change;
  if (!parts) return what;
  // The parts of a pardon are what it left, not what it took away.
  const before = kind === 'pardoned' ? t('remaining', {change: what}) : what;
  return t('said', {what: before, parts: allParts(parts, terms, locale)});
}
