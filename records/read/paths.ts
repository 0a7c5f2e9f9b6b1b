import {message, type Message} from '../../i18n/catalogue/message.ts';
import type {DocumentKind} from '../schema/documents.ts';
import {isSlug} from '../schema/slug.ts';

/**
 * Pages that exist without any document, as paths within a language: the address is
 * `/<locale><path>`.
 */
export const standingPaths = [
  '/',
  '/news',
  '/prisoners',
  '/act',
  '/days',
  '/digest',
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
  '/organisations',
  '/find',
  '/printables',
  '/prisons',
  '/courts',
  '/officials',
  '/charges',
  '/laws'
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

/** Names within a language that the site's own pages, folders and files have, besides `standingPaths`. */
const ownNames = ['feeds', 'desk'];
/** Names that stand for something else within a folder of pages. */
const reserved = ['index', 'page', 'share'];
/** Names that no file may have on Windows. */
const onWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** Names of cards hold the slug, and no file's name may be longer than 255 bytes. */
const longest = 100;

/** What is expected of a document’s folder name that is wrong; null if it is right. */
export function slugProblem(kind: DocumentKind, slug: string): Message | null {
  if (!isSlug(slug)) return message('values.slug');
  if (slug.length > longest)
    return message('files.slugLength', {most: longest, length: slug.length});
  if (reserved.includes(slug) || onWindows.test(slug)) return message('files.reserved');
  const isTaken =
    kind === 'pages' &&
    (ownNames.includes(slug) || standingPaths.some(path => path.split('/')[1] === slug));
  return isTaken ? message('files.ownAddress', {address: `/${slug}`}) : null;
}
