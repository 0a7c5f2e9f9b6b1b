import {slugSource} from '../records/schema/slug.ts';
import {commonHeaders, pageHeaders} from '../publish/hosting/headers.ts';
import {kinds} from '../records/read/files.ts';
import type {Scope} from './token.ts';

/**
 * Headers of every answer: the public site's, and on top of them that nothing is stored, found or passed on. The
 * policy names a nonce for the scripts that Next writes into a page; the previews stand in frames of this same desk.
 */
export function deskHeaders(nonce: string, isLocal: boolean): Record<string, string> {
  // React's development build needs eval, and its overlay brings inline style; only ever on loopback.
  const [script, style] = isLocal ? [" 'unsafe-eval'", " 'unsafe-inline'"] : ['', ''];
  const policy = `default-src 'none'; script-src 'self' 'nonce-${nonce}'${script}; style-src 'self'${style}; font-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'`;
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

/** Headers that only our own server may set or that could turn Next to another page; taken off every request. */
export const isForged = (name: string) =>
  /^(?:x-desk-|x-middleware-|x-forwarded-|x-nextjs-|x-matched-path|x-invoke-|x-now-|forwarded$|content-security-policy$|next-action$)/.test(
    name
  );

const kind = `(?:${kinds.join('|')})`;
const open =
  /^\/(?:_next\/static\/[\w./~-]+|fonts\/[\w.-]+|icon\.svg|desk\/(?:live\.js|light\.css|dark\.css))$/;
const item = new RegExp(`^/(?:desk|en/desk|fa/desk|desk/card/(?:en|fa))/(${kind}/${slugSource})$`);
const picture = new RegExp(`^/desk/pictures/(${slugSource})/[a-z0-9-]+\\.(?:avif|jpg)$`);
const editors = new RegExp(
  `^/(?:desk|desk/(?:events|weight/${kind}/${slugSource})|(?:en|fa)(?:/${slugSource}){0,5}|pictures/[a-z0-9-]+\\.(?:avif|jpg))$`
);

/**
 * Whether a path, as it stands in the request line, is open to a scope. Only paths of known forms are: escapes, dots,
 * doubled slashes and everything else that programs read in different ways match none of them.
 */
export function isOpen(pathname: string, scope: Scope): boolean {
  if (pathname.includes('..') || pathname.includes('//')) return false;
  if (open.test(pathname) || (scope === 'all' && editors.test(pathname))) return true;
  if (pathname === '/desk/events') return true;
  const named = item.exec(pathname)?.[1];
  if (named !== undefined) return scope === 'all' || scope === named;
  const pictured = picture.exec(pathname)?.[1];
  return pictured !== undefined && (scope === 'all' || scope.split('/')[1] === pictured);
}

/** The one page for everything that is refused: it says nothing of why. */
export const refusal =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="robots" content="noindex"><title>Not found</title><p>There is nothing here. Ask for a new link.</p><p lang="fa" dir="rtl">اینجا چیزی نیست. پیوند تازه‌ای بخواهید.</p></html>\n';
/** Its status. */
export const refusalStatus = 404;
