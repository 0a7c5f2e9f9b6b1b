import type {DocumentKind} from '../schema/documents.ts';

/**
 * Pages that exist without any document, as paths within a language: the address is
 * `/<locale><path>`.
 */
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

/**
 * Path of a document within a language, as editors write it in texts. Actions have no page of their
 * own: they are listed on `/act`, which may be cut into pages, so readers are sent to `pathOf` of
 * the door.
 */
export function writtenPath(kind: DocumentKind, slug: string): string {
  if (kind === 'pages') return `/${slug}`;
  if (kind === 'actions') return `/act#${slug}`;
  return `/${kind}/${slug}`;
}
