import type {ItemPages} from '../items/index.ts';
import {everyLocaleWith, found, pageLocale} from './params.ts';

type Props = {params: Promise<{slug: string}>};

/** Only the public build asks Next for one page of each kind and language, the model for `publish/itemPages.ts`; development and the desk have them all. */
const modelsOnly = process.env.PUBLIC_BUILD === '1';

async function itemAt(pages: ItemPages, {params}: Props) {
  return found(pages.page((await params).slug, await pageLocale()));
}

/** What a route of items exports, next to `dynamicParams`, which Next reads without running anything. */
export const itemRoute = (pages: ItemPages) => ({
  generateStaticParams: () => everyLocaleWith('slug', locale => [...pages.slugs(locale)].slice(0, modelsOnly ? 1 : undefined)),
  generateMetadata: async (props: Props) => (await itemAt(pages, props)).metadata,
  Page: async (props: Props) => (await itemAt(pages, props)).body
});
