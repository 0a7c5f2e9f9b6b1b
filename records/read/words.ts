import type {Words} from '../collections/types.ts';
import {locales, otherLocale, type Locale} from '../../i18n/locales.ts';
import type {ContentRecord} from './contentRecord.ts';

/**
 * Words as a reader of one language gets them: in that language if they exist, else in the other
 * one.
 */
export type Resolved<W> = W & {
  /** Language of the words. */
  lang: Locale;
  /** Languages in which the document has words, English first. */
  languages: readonly Locale[];
  /** true: the words do not exist in the reader's language. */
  isFallback: boolean;
  /** true: the original has changed since this translation was made. */
  isOutdated: boolean;
  /** Id of the parsed body in the store, see `bodies.ts`. */
  bodyId: string | undefined;
};

/** Picks the words for a reader of `locale` out of those that exist. Throws if there are none. */
export function resolveWords<W extends Words>(
  {slug, words, outdated, bodies}: ContentRecord<unknown, W>,
  locale: Locale
): Resolved<W> {
  const lang = words[locale] ? locale : otherLocale(locale);
  const chosen = words[lang];
  if (!chosen) throw new Error(`${slug} has words in no language`);
  return {
    ...chosen,
    lang,
    languages: locales.filter(each => words[each]),
    isFallback: lang !== locale,
    isOutdated: outdated.includes(lang),
    bodyId: bodies[lang]
  };
}
