import type {Facts, Words} from '../collections/types.ts';
import {locales, type Locale} from '../../i18n/locales.ts';
import {bodyId} from './bodies.ts';
import type {SplitText} from './files.ts';
import {fingerprintOf} from './fingerprint.ts';
import type {Located} from './yaml.ts';

/** A valid document without its bodies, which would make every list heavy. */
export type ContentRecord<F, W> = TextState & {
  slug: string;
  facts: F;
  /** Front matter by language; there is at least one. */
  words: Partial<Record<Locale, W>>;
};

/** What is known of a document's texts. */
export type TextState = {
  /** Languages whose text is a translation of an original that has changed since. */
  outdated: Locale[];
  /** Ids of the parsed bodies in the store, see `bodies.ts`. */
  bodies: Partial<Record<Locale, string>>;
};

export type AnyRecord = ContentRecord<Facts, Words>;

/** A text in one language: its front matter with the lines of its values, and the split file. */
export type ReadText = {located: Located; text: SplitText; file: string};
export type ReadTexts = Partial<Record<Locale, ReadText>>;

/** The record of a document whose facts and words are valid; null without words in any language. */
export function recordOf(
  slug: string,
  facts: Facts,
  words: Partial<Record<Locale, Words>>,
  texts: ReadTexts
): AnyRecord | null {
  const written = locales.filter(locale => words[locale]);
  if (!written.length) return null;
  return {
    slug,
    facts,
    words,
    outdated: written.filter(locale => isOutdated(words[locale], texts)),
    bodies: Object.fromEntries(
      written.map(locale => [locale, bodyId(texts[locale]?.text.body ?? '')])
    )
  };
}

function isOutdated(words: Words | undefined, texts: ReadTexts): boolean {
  const translation = words?.translation;
  if (!translation?.of || !translation.ofHash) return false;
  const original = texts[translation.of];
  return (
    original !== undefined &&
    fingerprintOf(original.located.data, original.text.body) !== translation.ofHash
  );
}
