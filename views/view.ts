import type {ReactNode} from 'react';
import type {Locale} from '../i18n/locales.ts';
import type {PageMetadata} from './metadata.ts';

/** One page: what it says of itself, and what stands in its `body`. */
export type View = {metadata: PageMetadata; body: ReactNode};

/** All pages of one route whose number grows with the content. */
export type Views = {
  /** The route that makes them in Next: one segment in brackets, which may be `[...rest]`, stands for what differs. */
  route: `/[locale]/${string}`;
  /** Their paths in a language, without it. */
  paths: (locale: Locale) => readonly string[];
  /** The page at a path, or undefined if the language has none there. */
  at: (path: string, locale: Locale) => View | undefined;
};

/** What stands for a segment of a route in an address: one value, or all the rest. */
export type RouteParams = Record<string, string | string[]>;

const dynamic = /\[(\.\.\.)?(\w+)\]/;
const withoutLocale = (route: Views['route']) => route.slice('/[locale]'.length);

/** Stands in an address where there is nothing of the kind; no item has such a name. */
const nothing = '_none';

/** Path of a page by what Next read from its address. */
export const pathIn = (route: Views['route'], params: RouteParams): string =>
  withoutLocale(route).replace(dynamic, (_match, _rest, name: string) =>
    [params[name] ?? nothing].flat().join('/')
  );

/** What Next is to know of a page: the value of the segment that differs. Throws if the path is none of the route. */
export function paramsOf(route: Views['route'], path: string): RouteParams {
  const pattern = withoutLocale(route);
  const [segment = '', rest, name = ''] = dynamic.exec(pattern) ?? [];
  const [before = '', after = ''] = pattern.split(segment);
  const value = path.slice(before.length, path.length - after.length);
  if (
    !path.startsWith(before) ||
    !path.endsWith(after) ||
    value === '' ||
    (value.includes('/') && !rest)
  )
    throw new Error(`${path} is no path of ${route}`);
  return {[name]: rest ? value.split('/') : value};
}

/** The item that a path ends with. */
export const slugOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
