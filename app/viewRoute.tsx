import {defaultLocale, locales, type Locale} from '../i18n/locales.ts';
import {listView, type List} from '../views/lists/list.tsx';
import {paramsOf, pathIn, type RouteParams, type View, type Views} from '../views/view.ts';
import {found, pageLocale} from './params.ts';

type Props = {params: Promise<RouteParams>};

/** The public build asks Next for one page of each route and language, the model for `publish/html/writeViews.ts`; development and the desk have them all. */
const modelsOnly = process.env.PUBLIC_BUILD === '1';

/** What a route exports, next to `dynamicParams`, which Next reads without running anything. */
const routeOf = (viewOf: (props: Props) => Promise<View | undefined>) => ({
  generateMetadata: async (props: Props) => found(await viewOf(props)).metadata,
  Page: async (props: Props) => found(await viewOf(props)).body
});

/** The route of pages that grow in number. */
export const viewRoute = ({route, paths, at}: Views) => ({
  generateStaticParams: () => {
    const all = locales.flatMap(locale =>
      paths(locale)
        .slice(0, modelsOnly ? 1 : undefined)
        .map(path => ({locale, ...paramsOf(route, path)}))
    );
    // With `output: 'export'` a route must not be empty: of what there is none yet, Next makes a page that says so, and nobody gets it.
    return all.length ? all : [{locale: defaultLocale, ...paramsOf(route, pathIn(route, {}))}];
  },
  ...routeOf(async ({params}) => at(pathIn(route, await params), await pageLocale()))
});

/** The route of the first page of lists. */
export const listRoute = (list: List, path: (params: RouteParams) => string) =>
  routeOf(async ({params}) => listView(list, path(await params), 1, await pageLocale()));

/** The route of a page that each language has once, or once for each value of a segment. */
export const singleRoute = (view: (locale: Locale, params: RouteParams) => View | undefined) =>
  routeOf(async ({params}) => view(await pageLocale(), await params));
