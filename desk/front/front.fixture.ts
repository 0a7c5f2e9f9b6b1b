import assert from 'node:assert/strict';
import {createServer, request as ask, type IncomingMessage, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after} from 'node:test';
import {message} from '../../i18n/catalogue/message.ts';
import {MessageError} from '../../i18n/catalogue/messageError.ts';
import {cookieName, makeAdmission, type AdmissionOptions} from '../access/admission.ts';
import type {ActRequest} from '../acts.ts';
import type {LogEntry} from '../backend.ts';
import {makeFront} from './front.ts';
import {refusal} from '../access/policy.ts';
import type {Role} from '../access/roles.ts';
import {makeToken, type Scope} from '../access/token.ts';

export const secret = 'the first secret, longer than thirty-two bytes';
export const soon = () => Math.floor(Date.now() / 1000) + 3600;
export const token = (
  scope: Scope,
  expires = soon(),
  key = secret,
  role: Role = 'read',
  name = ''
) => makeToken({scope, role, name, expires}, key);

type Answer = {status: number; headers: Record<string, unknown>; text: string};
const servers: Server[] = [];
after(() => servers.forEach(server => server.close()));

/** Returns a function that sends a request to this port and collects the answer. */
const asker =
  (port: number) =>
  (
    path: string,
    headers: Record<string, string> = {},
    method = 'GET',
    body: string | Buffer = ''
  ) =>
    new Promise<Answer>((resolve, reject) => {
      const sent = ask({host: '127.0.0.1', port, path, method, headers, agent: false}, response => {
        let text = '';
        response
          .setEncoding('utf8')
          .on('data', part => {
            text += String(part);
          })
          .on('end', () =>
            resolve({status: response.statusCode ?? 0, headers: response.headers, text})
          );
      });
      sent.on('error', reject).end(body);
    });

/** Starts a desk whose Next records what reaches it. */
export async function desk(options: Partial<AdmissionOptions> = {}) {
  const reached: string[] = [];
  const acted: ActRequest[] = [];
  const log: LogEntry[] = [];
  const server = createServer();
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  const answer = makeFront(
    {
      next: (request, response) => {
        reached.push(
          `${request.url} ${request.headers['x-desk-scope']} ${request.headers['x-middleware-subrequest'] ?? ''}`
        );
        response.setHeader('Cache-Control', 's-maxage=31536000');
        response.end('from Next');
      },
      events: (response, _scope, since) => void response.end(`events since ${since}`),
      script: 'script',
      editorScript: 'the editor',
      pictures: '/nonexistent',
      weigh: async () => '[]',
      card: async (locale, kind, slug) => {
        if (slug === 'broken')
          throw new MessageError(
            message('card.failed', {
              where: `${kind}/broken, ${locale}`,
              problem: message('card.size', {size: 40})
            })
          );
        return slug === 'an-item' ? Buffer.from('a card') : undefined;
      },
      act: async request => {
        acted.push(request);
        return {status: 200, type: 'text/plain', body: 'done'};
      },
      log: entry => log.push(entry)
    },
    {secret, hosts: [`localhost:${port}`], behindProxy: false, ...options}
  );
  server.on('request', (request, response) => void answer(request, response));
  const get = asker(port);
  const withCookie = (path: string, value: string, headers: Record<string, string> = {}) =>
    get(path, {...headers, cookie: `a=b; ${cookieName}=${value}`});
  return {get, withCookie, reached, acted, log, port};
}

/** The forgery token of a session. */
export const forgeryTokenOf = async (session: string) => {
  const {admit} = makeAdmission({secret, hosts: [], behindProxy: false});
  const request = {headers: {cookie: `${cookieName}=${session}`}, socket: {}} as IncomingMessage;
  return (await admit(request))?.forgeryToken ?? '';
};

/** Starts a desk and returns how one editor, with a link of this scope and role, calls its API. */
export async function apiFor(scope: Scope, role: Role, name = '', started = desk()) {
  const {get, log} = await started;
  const session = await token(scope, soon(), secret, role, name);
  const headers = {
    cookie: `${cookieName}=${session}`,
    'x-desk-token': await forgeryTokenOf(session),
    'sec-fetch-site': 'same-origin'
  };
  const call = async (method: string, path: string, body: unknown = '') => {
    const sent = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
    const {status, text} = await get(`/desk/api/${path}`, headers, method, sent);
    const isJson = text.startsWith('{') || text.startsWith('[');
    return {status, text, json: (isJson ? JSON.parse(text) : {}) as Record<string, unknown>};
  };
  return {call, headers, get, log};
}

/** Asserts that an answer is the refusal page, without a cookie or a redirect. */
export const isRefused = ({status, text, headers}: Answer, what: string) => {
  assert.deepEqual([what, status, text], [what, 404, refusal]);
  assert.equal(headers['set-cookie'], undefined, what);
  assert.equal(headers.location, undefined, what);
  assert.equal(headers['cache-control'], 'no-store');
};
