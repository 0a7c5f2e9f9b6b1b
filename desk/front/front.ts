import {randomBytes} from 'node:crypto';
import type {IncomingMessage, ServerResponse} from 'node:http';
import path from 'node:path';
import {isLocale} from '../../i18n/locales.ts';
import {makeAdmission, type AdmissionOptions} from '../access/admission.ts';
import {enter, refuse, refuseWrite, send, sendCard, sendPicture} from './answers.ts';
import type {Backend} from '../backend.ts';
import {deskHeaders, isForged, isOpen} from '../access/policy.ts';
import {languageOf} from '../language.ts';
import {draftOwner} from '../store/drafts.ts';
import {schemeStyle} from '../schemes.ts';
import {makeWork, isForWork} from './work.ts';

const linkPattern = /^\/desk\/open\/([\w.-]+)$/;
const schemePattern = /^\/desk\/(light|dark)\.css$/;
const weightPattern = /^\/desk\/weight\/(.+)$/;
const cardPattern = /^\/desk\/card\/(\w+)\/(\w+)\/([\w-]+)$/;

/** Returns the request handler of the desk. Nothing reaches Next before token, path and method have been checked. */
export function makeFront(backend: Backend, options: AdmissionOptions) {
  const admission = makeAdmission(options);
  const answerWork = makeWork(backend);

  return async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const nonce = randomBytes(18).toString('base64');
    const headers = deskHeaders(nonce, options.secret === null);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const forgeryToken = request.headers['x-desk-token'];
    for (const name of Object.keys(request.headers))
      if (isForged(name)) delete request.headers[name];
    const pathname = (request.url ?? '').split('?')[0] ?? '';
    if (isForWork(request, pathname)) {
      const admitted = await admission.admit(request);
      if (!admitted) return refuseWrite(response);
      return answerWork({request, response, pathname, admitted, token: forgeryToken});
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseWrite(response);

    const token = linkPattern.exec(pathname)?.[1];
    if (token !== undefined) {
      const grant = await admission.openLink(request, token);
      return grant ? enter(response, token, grant) : refuse(response);
    }
    const admitted = await admission.admit(request);
    if (!admitted || !isOpen(pathname, admitted.scope, admitted.role)) return refuse(response);
    const {scope} = admitted;
    if (pathname === '/desk/events') return backend.events(response, scope, sinceOf(request));
    if (await sendOwnFile(backend, pathname, request, response)) return;

    request.headers['x-desk-scope'] = scope;
    if (options.secret === null) request.headers['x-desk-local'] = '1';
    request.headers['x-desk-lang'] = languageOf(request);
    request.headers['x-desk-role'] = admitted.role;
    // Headers are bytes, and a name may be in Farsi.
    request.headers['x-desk-editor'] = encodeURIComponent(admitted.name);
    request.headers['x-desk-token'] = admitted.forgeryToken;
    request.headers['x-desk-owner'] = draftOwner(admitted);
    request.headers['content-security-policy'] = headers['Content-Security-Policy'];
    protectHeaders(response, headers);
    await backend.next(request, response);
  };
}

/** Answers a path that is not for Next. false: it is for Next. */
async function sendOwnFile(
  {script, editorScript, pictures, weigh, card}: Backend,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse
): Promise<boolean> {
  const scheme = schemePattern.exec(pathname)?.[1];
  const item = weightPattern.exec(pathname)?.[1];
  const [, locale = '', kind = '', slug = ''] = cardPattern.exec(pathname) ?? [];
  if (pathname === '/desk/live.js') send(response, 'text/javascript; charset=utf-8', script);
  else if (pathname === '/desk/editor.js')
    send(response, 'text/javascript; charset=utf-8', editorScript);
  else if (scheme === 'light' || scheme === 'dark')
    send(response, 'text/css; charset=utf-8', schemeStyle(scheme));
  else if (item !== undefined)
    send(response, 'application/json', await weigh(item, languageOf(request)));
  else if (isLocale(locale))
    await sendCard(response, card(locale, kind, slug), languageOf(request));
  else if (pathname.startsWith('/desk/pictures/'))
    sendPicture(response, path.join(pictures, pathname.slice('/desk/pictures/'.length)));
  else return false;
  return true;
}

/**
 * Where the stream of edits begins, in milliseconds since 1970: when the page was made, or the last edit that it
 * received. Browsers send the latter as Last-Event-ID when they reconnect.
 */
const sinceOf = ({url = '', headers}: IncomingMessage) =>
  Number(headers['last-event-id'] ?? /[?&]since=(\d+)/.exec(url)?.[1]) || Date.now();

/** Ignores what Next sets for these headers, such as its own Cache-Control. */
function protectHeaders(response: ServerResponse, headers: Record<string, string>): void {
  const ours = new Set(Object.keys(headers).map(name => name.toLowerCase()));
  const set = response.setHeader.bind(response);
  response.setHeader = (name, value) =>
    ours.has(name.toLowerCase()) ? response : set(name, value);
}
