import type {z} from 'zod';
import type {Localized, Source} from '../../records/collections/types.ts';
import {inlineText} from '../../i18n/partialDates/inlineDates.ts';
import {href} from '../../i18n/links.ts';
import {locales, type Locale} from '../../i18n/locales.ts';
import {
  rangeOf,
  firstOfTime,
  lastOfTime,
  precisionOf
} from '../../i18n/partialDates/partialDate.ts';
import type {DocumentKind} from '../../records/schema/documents.ts';
import type {dateRange} from '../../records/schema/openData/fields.ts';

/** What the records of a table need besides their documents. */
export type Lookup = {
  /** Public address of the site, without a slash at the end. */
  site: string;
  /** Record numbers of the published people and cases, by slug. */
  people: ReadonlyMap<string, number>;
  cases: ReadonlyMap<string, number>;
};

/** A document in each language. */
export type Translations<D> = Record<Locale, D>;

export const inBoth = <V>(value: (locale: Locale) => V) =>
  Object.fromEntries(locales.map(locale => [locale, value(locale)])) as Record<Locale, V>;

/** A short text as plain words, with its dates written out. */
export const plain = (text: Localized) => inBoth(locale => inlineText(text[locale], locale));
export const plainOrNull = (text: Localized | undefined | null) =>
  inBoth(locale => (text ? inlineText(text[locale], locale) : null));

/** A text that exists per language; null where there is no translation. */
export const words = <D extends {words: {isFallback: boolean}}>(
  document: Translations<D>,
  pick: (document: D) => string
) =>
  inBoth(locale =>
    document[locale].words.isFallback ? null : inlineText(pick(document[locale]), locale)
  );

/** Addresses of a document's pages. */
export const addresses = (site: string, kind: DocumentKind, slug: string) =>
  inBoth(locale => site + href(locale, `/${kind}/${slug}`));

/** Record numbers of the slugs that are published, sorted. */
export const recordNumbersOf = (numbers: ReadonlyMap<string, number>, slugs: readonly string[]) =>
  slugs.flatMap(slug => numbers.get(slug) ?? []).sort((a, b) => a - b);

/** The first and last day that a date can mean, and its precision. */
export function openRange(date: string): z.infer<typeof dateRange> {
  const {first, last} = rangeOf(date);
  return {
    first: first === firstOfTime ? null : first,
    last: last === lastOfTime ? null : last,
    precision: precisionOf(date)
  };
}

/** A charge; other fields are not published. */
export const openCharge = <
  C extends {
    asOf: string;
    sources: string[];
    articles?: string[] | undefined;
    code: unknown;
    stage: unknown;
  }
>({
  code,
  stage,
  articles,
  asOf,
  sources
}: C) => ({
  code: code as C['code'],
  stage: stage as C['stage'],
  ...(articles && {articles}),
  asOf,
  sources
});

/** A source; the addresses of one that must not be linked are null. */
export const openSource = (source: Source) => ({
  id: source.id,
  publisher: source.publisher,
  title: source.title,
  url: source.publishable ? (source.url ?? null) : null,
  archiveUrl: source.publishable ? (source.archiveUrl ?? null) : null,
  lang: source.lang,
  published: source.published ?? null,
  type: source.type
});

/** A change or correction. */
export const openChange = <K>({on, kind, note}: {on: string; kind: K; note: Localized}) => ({
  on,
  kind,
  note: plain(note)
});
