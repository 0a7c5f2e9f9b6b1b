import {inlineText} from '../../../i18n/partialDates/inlineDates.ts';
import {isLocale, type Locale} from '../../../i18n/locales.ts';
import type {TitledWords, Words} from '../../collections/types.ts';

/**
 * Fields whose dates pages show as `<time>`. Everything else that takes them as plain text, such as feeds and data,
 * writes them out itself.
 */
const keptFields = new Set([
  'contentWarning',
  'detail',
  'note',
  'outcome',
  'reason',
  'summary',
  'text'
]);

/**
 * Facts in which each `:date[…]` of a title, name, place or caption is written out in the language of the text, so that
 * no page, card, feed or table must do it.
 */
export const withWrittenDates = <F extends object>(facts: F): F => write(facts, null) as F;

/** The same for the title and original title of the words in one language. */
export function titleWithDates<W extends Words>(words: W, lang: Locale): W {
  const {title, originalTitle} = words as Partial<TitledWords>;
  return {
    ...words,
    ...(title !== undefined && {title: inlineText(title, lang)}),
    ...(originalTitle && {
      originalTitle: {
        ...originalTitle,
        text: inlineText(
          originalTitle.text,
          isLocale(originalTitle.lang) ? originalTitle.lang : lang
        )
      }
    })
  };
}

/** Returns the value itself if it has no dates. */
function write(value: unknown, lang: Locale | null): unknown {
  if (typeof value === 'string')
    return lang && value.includes(':date[') ? inlineText(value, lang) : value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const written = entries.map(([key, inner]) =>
    keptFields.has(key) ? inner : write(inner, isLocale(key) ? key : lang)
  );
  if (written.every((inner, index) => inner === entries[index]?.[1])) return value;
  return Array.isArray(value)
    ? written
    : Object.fromEntries(entries.map(([key], index) => [key, written[index]]));
}
