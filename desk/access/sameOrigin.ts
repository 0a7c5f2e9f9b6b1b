import type {IncomingHttpHeaders} from 'node:http';

/**
 * Whether a browser sent a write from a page of this origin. `Origin` must be ours if it says anything; where it does
 * not, `Sec-Fetch-Site` must vouch. Forms of our pages send `Origin: null`, since the pages' referrer policy is
 * `no-referrer` (Fetch, “append a request Origin header”).
 */
export function isSameOrigin({origin, host, ...headers}: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin === undefined || origin === 'null') return site === 'same-origin';
  return host !== undefined && (origin === `https://${host}` || origin === `http://${host}`);
}
