import {defaultLocale, locales, type Locale} from '../i18n/locales.ts';
import {listView, type List} from '../views/lists/list.tsx';
import {
  paramsOf,
  pathIn,
  placeholderPath,
  type RouteParams,
  type View,
  type Views
} from '../views/view.ts';
import {found, pageLocale} from './params.ts';

type Props = {params: Promise<RouteParams>};

/**
 * The public build asks Next for one page of each route and language only; `publish/html/writeViews.ts` renders the
 * others (decision 020). In development and for the desk Next renders all of them.
 */
export const firstPageOnly = process.env.PUBLIC_BUILD === '1';

/** The exports of a page file, except `dynamicParams`: Next reads that without running the file. */
const routeOf = (viewOf: (props: Props) => Promise<View | undefined>) => ({
  generateMetadata: async (props: Props) => found(await viewOf(props)).metadata,
  Page: async (props: Props) => found(await viewOf(props)).body
});

/** The exports of a route whose number of pages grows with the content. */
export const viewRoute = ({route, paths, at}: Views) => ({
  generateStaticParams: () => {
    const all = locales.flatMap(locale =>
      paths(locale)
        .slice(0, firstPageOnly ? 1 : undefined)
        .map(path => ({locale, ...paramsOf(route, path)}))
    );
    // Export rejects a route without params (vercel/next.js#61213): emit a placeholder that publishing deletes.
    return all.length ? all : [{locale: defaultLocale, ...paramsOf(route, placeholderPath(route))}];
  },
  ...routeOf(async ({params}) => at(pathIn(route, await params), await pageLocale()))
});

/** The exports of the route of a list's first page. */
export const listRoute = (list: List, path: (params: RouteParams) => string) =>
  routeOf(async ({params}) => listView(list, path(await params), 1, await pageLocale()));

/** The exports of a route that has one page in each language, or one for each value of a segment. */
export const singleRoute = (view: (locale: Locale, params: RouteParams) => View | undefined) =>
  routeOf(async ({params}) => view(await pageLocale(), await params));
