import type {ReactNode} from 'react';
import type {Locale} from '../i18n/locales.ts';
import type {OutsideMetadata, PageMetadata} from './metadata.ts';

/** One page: its metadata, and the content of its `<body>`. */
export type View = {metadata: PageMetadata; body: ReactNode};

/** A page outside the languages, which networks do not preview. */
export type OutsideView = {metadata: OutsideMetadata; body: ReactNode};

/** The pages of a route of the languages. */
export type Views = {
  /** The Next route, with at most one dynamic segment after the language: `[slug]` or `[...list]`. */
  route: `/[locale]${string}`;
  /** The paths of its pages in a language, without the language: `/news/some-slug`; empty for the home page. */
  paths: (locale: Locale) => readonly string[];
  /** The page at a path, or undefined if the language has no such page. */
  at: (path: string, locale: Locale) => View | undefined;
};

/** Values of a route's dynamic segments, as Next passes them: an array for `[...rest]`. */
export type RouteParams = Record<string, string | string[]>;

const dynamicSegment = /\[(\.\.\.)?(\w+)\]/;
const withoutLocale = (route: Views['route']) => route.slice('/[locale]'.length);

/** The path of a page, without the language, from the route params that Next passes. */
export function pathIn(route: Views['route'], params: RouteParams): string {
  return withoutLocale(route).replace(dynamicSegment, (_match, _rest, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`${route} has no value for [${name}]`);
    return [value].flat().join('/');
  });
}

/** The route params of a path, the inverse of `pathIn`. Throws if the path does not belong to the route. */
export function paramsOf(route: Views['route'], path: string): RouteParams {
  const pattern = withoutLocale(route);
  if (path === pattern) return {};
  const [segment = '', rest, name = ''] = dynamicSegment.exec(pattern) ?? [];
  const [before = '', after = ''] = pattern.split(segment);
  const value = path.slice(before.length, path.length - after.length);
  if (
    !path.startsWith(before) ||
    !path.endsWith(after) ||
    value === '' ||
    (value.includes('/') && !rest)
  )
    throw new Error(`${path} is not a path of ${route}`);
  return {[name]: rest ? value.split('/') : value};
}

/**
 * The path of the placeholder page of a route that has no pages yet. Slugs have no underscore, so no item can have
 * this path.
 */
export const placeholderPath = (route: Views['route']): string =>
  withoutLocale(route).replace(dynamicSegment, '_none');

/** The slug at the end of an item's path. */
export const slugOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
