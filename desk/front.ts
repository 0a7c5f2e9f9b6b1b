import {randomBytes} from 'node:crypto';
import fs from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import path from 'node:path';
import {isLocale, type Locale} from '../i18n/locales.ts';
import {makeLimiter} from './limiter.ts';
import {schemeStyle} from './schemes.ts';
import {deskHeaders, isForged, isOpen, refusal, refusalStatus} from './policy.ts';
import {readToken, type Grant, type Scope} from './token.ts';

/** What stands behind the door: Next, the stream of edits, and the desk's few files. */
export type Behind = {
  next: (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;
  events: (response: ServerResponse, scope: Scope, since: number) => void;
  script: string;
  pictures: string;
  weigh: (item: string) => Promise<string>;
  /** The share card as PNG; undefined where there is nothing to draw. Throws an error whose message is for the editor. */
  card: (locale: Locale, kind: string, slug: string) => Promise<Buffer | undefined>;
};
export type Options = {
  /** null: the local desk, which listens on loopback alone and needs no link. */
  secret: string | null;
  /** Hosts by which the local desk may be called; another name may be a page that rebinds its own. */
  hosts: readonly string[];
  /** true: a proxy of ours stands in front and says the caller’s address in X-Real-IP, over anything a caller wrote there. */
  behindProxy: boolean;
};

export const cookieName = '__Host-desk';
const opening = /^\/desk\/open\/([\w.-]+)$/;

/** Answers requests: nothing reaches Next before the token, the path and the method are known to be good. */
export function makeFront(behind: Behind, {secret, hosts, behindProxy}: Options) {
  const limiter = makeLimiter();
  const isLocal = secret === null;

  /** What this request may see, or null. Also counts what is refused. */
  function admit(request: IncomingMessage, pathname: string): Scope | null {
    if (secret === null)
      return hosts.includes(request.headers.host ?? '') && isOpen(pathname, 'all') ? 'all' : null;
    const session = sessionOf(request);
    const address = addressOf(request, behindProxy);
    if (!limiter.mayTry(address, session)) return null;
    const grant = session === undefined ? null : readToken(session, secret);
    const granted = grant && isOpen(pathname, grant.scope) ? grant.scope : null;
    if (granted && grant && session) limiter.remember(session, grant.expires);
    // A good session that asks for what does not exist is no guess.
    if (!grant) limiter.fail(address);
    return granted;
  }

  function open(request: IncomingMessage, token: string): Grant | null {
    const address = addressOf(request, behindProxy);
    if (secret === null || !limiter.mayTry(address, undefined)) return null;
    const grant = readToken(token, secret);
    if (!grant) limiter.fail(address);
    return grant;
  }

  return async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const nonce = randomBytes(18).toString('base64');
    const headers = deskHeaders(nonce, isLocal);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    for (const name of Object.keys(request.headers))
      if (isForged(name)) delete request.headers[name];
    const pathname = (request.url ?? '').split('?')[0] ?? '';
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response);

    const token = opening.exec(pathname)?.[1];
    if (token !== undefined) {
      const grant = open(request, token);
      return grant ? enter(response, token, grant) : refuse(response);
    }
    const scope = admit(request, pathname);
    if (!scope) return refuse(response);

    if (pathname === '/desk/live.js')
      return send(response, 'text/javascript; charset=utf-8', behind.script);
    const scheme = /^\/desk\/(light|dark)\.css$/.exec(pathname)?.[1];
    if (scheme !== undefined)
      return send(
        response,
        'text/css; charset=utf-8',
        schemeStyle(scheme === 'dark' ? 'dark' : 'light')
      );
    if (pathname === '/desk/events') return behind.events(response, scope, sinceOf(request));
    const weighed = /^\/desk\/weight\/(.+)$/.exec(pathname)?.[1];
    if (weighed !== undefined)
      return send(response, 'application/json', await behind.weigh(weighed));
    const [, lang = '', kind = '', slug = ''] =
      /^\/desk\/card\/(\w+)\/(\w+)\/([\w-]+)$/.exec(pathname) ?? [];
    if (isLocale(lang)) return card(response, behind.card(lang, kind, slug));
    if (pathname.startsWith('/desk/pictures/'))
      return picture(
        response,
        path.join(behind.pictures, pathname.slice('/desk/pictures/'.length))
      );
    request.headers['x-desk-scope'] = scope;
    request.headers['content-security-policy'] = headers['Content-Security-Policy'];
    keepHeaders(response, headers);
    await behind.next(request, response);
  };
}

const sessionOf = ({headers}: IncomingMessage) =>
  (headers.cookie ?? '')
    .split(/;\s*/)
    .find(pair => pair.startsWith(`${cookieName}=`))
    ?.slice(cookieName.length + 1);

/** Whom to count failures against. A header that the caller can write is believed only behind our own proxy. */
const addressOf = ({headers, socket}: IncomingMessage, behindProxy: boolean) =>
  (behindProxy && String(headers['x-real-ip'] ?? '')) || socket.remoteAddress || '';

/** When the page was made, or the last change that it was told of: a browser that connects again says so by itself. */
const sinceOf = ({url = '', headers}: IncomingMessage) =>
  Number(headers['last-event-id'] ?? /[?&]since=(\d+)/.exec(url)?.[1]) || Date.now();

function refuse(response: ServerResponse) {
  response.statusCode = refusalStatus;
  send(response, 'text/html; charset=utf-8', refusal);
}

function send(response: ServerResponse, type: string, text: string | Buffer) {
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.end(response.req.method === 'HEAD' ? undefined : text);
}

/**
 * Sets the cookie and leads on to the item. Not by a redirect: a browser does not send a strict cookie along a chain
 * that began on another site. Where to is said by the token alone, so a link can lead nowhere else.
 */
function enter(response: ServerResponse, token: string, {scope, expires}: Grant) {
  const target = scope === 'all' ? '/desk' : `/desk/${scope}`;
  response.setHeader(
    'Set-Cookie',
    `${cookieName}=${token}; Path=/; HttpOnly; Secure; SameSite=Strict; Max-Age=${Math.max(0, expires - Math.floor(Date.now() / 1000))}`
  );
  send(
    response,
    'text/html; charset=utf-8',
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="robots" content="noindex"><link rel="icon" href="/icon.svg"><meta http-equiv="refresh" content="0;url=${target}"><title>Desk</title><p><a href="${target}">Open</a></p></html>\n`
  );
}

/** Next sets a cache rule of its own; ours stay. */
function keepHeaders(response: ServerResponse, headers: Record<string, string>) {
  const kept = new Set(Object.keys(headers).map(name => name.toLowerCase()));
  const set = response.setHeader.bind(response);
  response.setHeader = (name, value) =>
    kept.has(name.toLowerCase()) ? response : set(name, value);
}

function picture(response: ServerResponse, file: string) {
  const data = fs.existsSync(file) ? fs.readFileSync(file) : undefined;
  return data
    ? send(response, file.endsWith('.avif') ? 'image/avif' : 'image/jpeg', data)
    : refuse(response);
}

/** A card that cannot be drawn is answered in words: the desk shows them in its place. */
async function card(response: ServerResponse, drawn: Promise<Buffer | undefined>) {
  try {
    const png = await drawn;
    return png ? send(response, 'image/png', png) : refuse(response);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'CardError') throw error;
    response.statusCode = 422;
    send(response, 'text/plain; charset=utf-8', error.message);
  }
}
