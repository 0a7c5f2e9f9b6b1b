import {formatDate} from '../../i18n/dates.ts';
import {isLocale, type Locale} from '../../i18n/locales.ts';
import {formatLanguage} from '../../i18n/names.ts';
import {formatPlainNumber} from '../../i18n/numbers.ts';
import {translator} from '../../i18n/translator.ts';
import {getActions, getPeople, today, type Action} from '../../records/index.ts';
import {lettersOf, type ModelLetter} from '../letters/letters.ts';

/** A document to print, as pages list it. Nothing here draws, because Next allows that to no page. */
export type Listed = {
  /** Path within the site. */
  file: string;
  /** Language of the document; for a letter in a third language, English. */
  locale: Locale;
  title: string;
  subject: string;
} & (
  | {kind: 'postcards' | 'signatures' | 'kit'}
  | {kind: 'letter'; letter: ModelLetter; target: Action['target']}
);

/** People with a postcard and a poster in the kit, at most. */
const most = 8;

/** People who are not known to be free. */
export const peopleInPrint = (locale: Locale) =>
  getPeople(locale)
    .filter(({status}) => status.group === 'held')
    .slice(0, most);

/** People in the list of the kit, at most. */
const mostInKit = 200;

/**
 * Those of all people whom the kit lists, and a sentence that says how many they are and how they were chosen. `all` is
 * in the order of the site: first those not known to be free, then by the date of their status, newest first.
 */
export function peopleInKit<T>(all: readonly T[], locale: Locale): {shown: T[]; extent: string} {
  const t = translator(locale, 'Printables');
  const shown = all.slice(0, mostInKit);
  const count = all.length;
  return {
    shown,
    extent: shown.length < count ? t('kitSome', {shown: shown.length, count}) : t('kitAll', {count})
  };
}

/** On which day a sheet was made. */
export const madeOn = (locale: Locale) =>
  translator(locale, 'Printables')('made', {date: formatDate(today, locale)});

/** Everything to print that a page of a language lists: all for a table first, letters last. */
export function printablesIn(locale: Locale): Listed[] {
  const t = translator(locale, 'Printables');
  const kinds = [
    'kit',
    'signatures',
    ...(peopleInPrint(locale).length ? (['postcards'] as const) : [])
  ] as const;
  return [
    ...kinds.map(kind => ({
      kind,
      locale,
      file: `print/${kind}-${locale}.pdf`,
      title: t(kind),
      subject: madeOn(locale)
    })),
    ...getActions(locale).flatMap(action =>
      lettersOf(action, locale).map(letter => listedLetter(action, letter, locale))
    )
  ];
}

function listedLetter({target, words}: Action, letter: ModelLetter, locale: Locale): Listed {
  const {pdf, lang, subject, wording} = letter;
  return {
    kind: 'letter',
    locale: isLocale(lang) ? lang : 'en',
    file: pdf,
    title: translator(locale, 'LetterBlock')('wordingOf', {
      title: words.title,
      language: formatLanguage(lang, locale),
      wording: formatPlainNumber(wording, locale)
    }),
    subject,
    letter,
    target
  };
}
