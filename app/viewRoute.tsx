import {defaultLocale, locales} from '../i18n/locales.ts';
import {paramsOf, pathIn, placeholderPath, type RouteParams, type Views} from '../views/view.ts';
import {found, pageLocale} from './params.ts';

type Props = {params: Promise<RouteParams>};

/**
 * The public build asks Next for one page of each route and language only; `publish/html/writeViews.ts` renders the
 * others (decision 020). In development and for the desk Next renders all of them.
 */
export const firstPageOnly = process.env.PUBLIC_BUILD === '1';

/**
 * The exports of a page file, except `dynamicParams`: Next reads that without running the file. A route without a
 * segment of its own needs no `generateStaticParams`.
 */
export function viewRoute({route, paths, at}: Views) {
  const viewOf = async ({params}: Props) =>
    found(at(pathIn(route, await params), await pageLocale()));
  return {
    generateStaticParams: () => {
      const all = locales.flatMap(locale =>
        paths(locale)
          .slice(0, firstPageOnly ? 1 : undefined)
          .map(path => ({locale, ...paramsOf(route, path)}))
      );
      // Export rejects a route without params (vercel/next.js#61213): emit a placeholder, which is not published.
      return all.length
        ? all
        : [{locale: defaultLocale, ...paramsOf(route, placeholderPath(route))}];
    },
    generateMetadata: async (props: Props) => (await viewOf(props)).metadata,
    Page: async (props: Props) => (await viewOf(props)).body
  };
}
