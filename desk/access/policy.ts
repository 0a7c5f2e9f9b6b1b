import {slugSource} from '../../records/schema/slug.ts';
import {commonHeaders, pageHeaders} from '../../publish/hosting/headers.ts';
import {kinds} from '../../records/read/files.ts';
import {includesRole, type Role} from './roles.ts';
import type {Scope} from './token.ts';

/**
 * Headers of every answer: the public site's, plus no caching, no indexing and no referrer. The policy allows Next's
 * inline scripts by `nonce`, and frames of the same origin for the previews.
 */
export function deskHeaders(nonce: string, isLocal: boolean): Record<string, string> {
  // React's development build needs eval, and Next's error overlay inline styles. On loopback only.
  // The editor's library makes its styles in the browser, with the nonce.
  const [script, style] = isLocal
    ? [" 'unsafe-eval'", " 'unsafe-inline'"]
    : ['', ` 'nonce-${nonce}'`];
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'${script}`,
    `style-src 'self'${style}`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'"
  ].join('; ');
  const {'Onion-Location': _onion, ...page} = pageHeaders('');
  return {
    ...commonHeaders,
    ...page,
    'Content-Security-Policy': policy,
    'X-Frame-Options': 'SAMEORIGIN',
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
    'Referrer-Policy': 'no-referrer'
  };
}

/** Request headers that only our server may set, or that could make Next render another page. Removed on arrival. */
export const isForged = (name: string) =>
  forgedNames.includes(name) || forgedPrefixes.some(prefix => name.startsWith(prefix));
const forgedNames = ['forwarded', 'content-security-policy', 'next-action'];
const forgedPrefixes = [
  'x-desk-',
  'x-forwarded-',
  'x-invoke-',
  'x-matched-path',
  'x-middleware-',
  'x-nextjs-',
  'x-now-'
];

const item = `(?:${kinds.join('|')})/${slugSource}`;
const pictureName = String.raw`[a-z0-9-]+\.(?:avif|jpg)`;

/** Files that say nothing of the content. */
const filePaths =
  /^\/(?:_next\/static\/[\w./~-]+|fonts\/[\w.-]+|icon\.svg|desk\/(?:live\.js|editor\.js|light\.css|dark\.css))$/;
const itemPath = new RegExp(`^/(?:desk|en/desk|fa/desk|desk/card/(?:en|fa))/(${item})$`);
const formPath = new RegExp(`^/desk/do/[a-z]+/(${item})$`);
const editPath = new RegExp(`^/desk/edit/(${item})$`);
const previewPicturePath = new RegExp(`^/desk/pictures/(${slugSource})/${pictureName}$`);
const editorPaths = [
  new RegExp(`^/desk(?:/events|/weight/${item})?$`),
  new RegExp(`^/(?:en|fa)(?:/${slugSource}){0,5}$`),
  new RegExp(`^/pictures/${pictureName}$`),
  // Forms: what can be done with an item, or without one. The page asks for the role.
  new RegExp(`^/desk/do/[a-z]+(?:/${item})?$`),
  // An item whose name is mistyped: its page says which were probably meant.
  /^\/desk\/(?!(?:api|card|do|edit|events|open|pictures|weight)\/)[a-z]{1,40}\/[a-z\d_-]{1,200}$/
];

/**
 * Whether a scope and a role may see a path, given exactly as in the request line. Only known
 * forms are allowed, so escapes, dots, double slashes and other spellings that programs interpret
 * differently never match.
 */
export function isOpen(pathname: string, scope: Scope, role: Role = 'read'): boolean {
  if (pathname.includes('..') || pathname.includes('//')) return false;
  if (filePaths.test(pathname) || pathname === '/desk/events') return true;
  if (scope === 'all' && editorPaths.some(path => path.test(pathname))) return true;
  const edited = editPath.exec(pathname)?.[1];
  if (edited !== undefined)
    return includesRole(role, 'write') && (scope === 'all' || scope === edited);
  const named = (itemPath.exec(pathname) ?? formPath.exec(pathname))?.[1];
  if (named !== undefined) return scope === 'all' || scope === named;
  const pictured = previewPicturePath.exec(pathname)?.[1];
  return pictured !== undefined && (scope === 'all' || scope.split('/')[1] === pictured);
}

/** The page for everything that is refused. It does not say why. */
export const refusal =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="robots" content="noindex">' +
  '<title>Not found</title><p>There is nothing here. Ask for a new link.</p>' +
  '<p lang="fa" dir="rtl">اینجا چیزی نیست. پیوند تازه‌ای بخواهید.</p></html>\n';
export const refusalStatus = 404;
