import fs from 'node:fs';
import path from 'node:path';
import {otherLocale, type Locale} from '../../i18n/locales.ts';
import {contentDir, splitFrontMatter, wordsFile} from './files.ts';
import type {LightDocument} from './lightIndex.ts';
import type {DocumentKind, PersonWords, TitledWords} from '../schema/schema.ts';

/** Words as a reader of one language gets them: that language if it exists, else the other one, said so. */
export type Resolved<W> = W & {
  /** Language of the words. */
  lang: Locale;
  /** true: the reader's language is missing, and this is the other one. */
  isFallback: boolean;
  /** true: the original has changed since this translation was made. */
  isOutdated: boolean;
};

/** Picks the words for a reader of `locale` out of those that exist. Throws if there are none. */
export function resolveWords<W extends PersonWords | TitledWords>(
  {slug, words, outdated}: LightDocument<unknown, W>,
  locale: Locale
): Resolved<W> {
  const lang = words[locale] ? locale : otherLocale(locale);
  const chosen = words[lang];
  if (!chosen) throw new Error(`${slug} has words in no language`);
  return {...chosen, lang, isFallback: lang !== locale, isOutdated: outdated.includes(lang)};
}

/** The body of a document as Markdown. Read only when its page is made, so that lists stay light. */
export function readBody(kind: DocumentKind, slug: string, lang: Locale): string {
  const file = wordsFile({kind, slug, dir: path.join(contentDir(), kind, slug)}, lang);
  return splitFrontMatter(fs.readFileSync(file, 'utf8'))?.body ?? '';
}
