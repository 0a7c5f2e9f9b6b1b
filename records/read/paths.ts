import type {DocumentKind} from '../schema/schema.ts';

/** Pages that exist whatever the content is. Paths within a language: the site's address is `/<locale><path>`. */
export const standingPaths = [
  '/',
  '/news',
  '/prisoners',
  '/act',
  '/corrections',
  '/copies',
  '/follow',
  '/data',
  '/figures',
  '/search',
  '/archive',
  '/topics',
  '/names',
  '/groups',
  '/cases',
  '/organisations'
] as const;

/** Path of a document's page within a language. Actions have no page of their own: they stand on `/act`. */
export function pathOf(kind: DocumentKind, slug: string): string {
  if (kind === 'pages') return `/${slug}`;
  if (kind === 'actions') return `/act#${slug}`;
  return `/${kind}/${slug}`;
}
