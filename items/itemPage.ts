import type {ReactNode} from 'react';
import type {Locale} from '../i18n/locales.ts';
import type {PageMetadata} from './metadata.ts';

/** One page: what it says of itself, and what stands in its `body`. */
export type ItemPage = {metadata: PageMetadata; body: ReactNode};

/** All pages of one kind that grow with the content: one for each item. */
export type ItemPages = {
  /** The route that makes them in Next, with `[locale]` and `[slug]`. */
  route: `/[locale]/${string}`;
  /** Last segments of their addresses in a language, withdrawn items among them: those addresses stay. */
  slugs: (locale: Locale) => readonly string[];
  /** The page, or undefined if the language has none for this segment. */
  page: (slug: string, locale: Locale) => ItemPage | undefined;
};

/** Address of a page, without its ending. */
export const itemAddress = (pages: ItemPages, slug: string, locale: Locale) => pages.route.replace('[locale]', locale).replace('[slug]', slug);
