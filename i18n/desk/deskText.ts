import {createTranslator} from 'next-intl';
import en from '../../messages/desk.en.json';
import fa from '../../messages/desk.fa.json';
import {readCatalogue} from '../catalogue/read.ts';
import type {Locale} from '../locales.ts';
import {numberFormats} from '../numbers.ts';
import {remember} from '../remember.ts';

/** The desk's words by namespace. */
export type DeskWords = typeof en;
/** A part of the desk's words. */
export type DeskNamespace = keyof DeskWords;

const words: Record<Locale, DeskWords> = {en, fa};
const create = <Namespace extends DeskNamespace>(locale: Locale, namespace: Namespace) =>
  createTranslator<DeskWords, Namespace>({
    locale,
    namespace,
    messages: words[locale],
    formats: numberFormats,
    timeZone: 'UTC',
    onError: error => {
      throw error;
    }
  });
const known = remember((locale: Locale, namespace: DeskNamespace) => create(locale, namespace));

/**
 * The desk's words in a language, which the public site does not load: `deskText('fa', 'List')('drafts')`. A missing
 * message throws.
 */
export const deskText = <Namespace extends DeskNamespace>(locale: Locale, namespace: Namespace) =>
  known(locale, namespace) as unknown as ReturnType<typeof create<Namespace>>;

/**
 * The words of a part of the desk as they are in `messages/`, for its scripts in the browser. They are read from the
 * file, since the build compiles imported messages that have values.
 */
export const deskWords = <Namespace extends DeskNamespace>(
  locale: Locale,
  namespace: Namespace
): DeskWords[Namespace] => (readCatalogue(`desk.${locale}`) as DeskWords)[namespace];
