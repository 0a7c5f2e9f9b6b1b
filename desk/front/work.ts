import type {IncomingMessage, ServerResponse} from 'node:http';
import {isForgeryToken, type Admitted} from '../access/admission.ts';
import {makeRate} from '../access/rate.ts';
import {isSameOrigin} from '../access/sameOrigin.ts';
import {actOf, maxFormBytes} from '../acts.ts';
import {refuseWrite} from './answers.ts';
import {makeApi, routeOf} from '../api/index.ts';
import type {Backend} from '../backend.ts';
import {languageOf} from '../language.ts';
import {json, readBody, sendAnswer, type Answer} from '../requests.ts';

/** Whether a request is for `makeWork`: a form of a button, or the API. */
export const isForWork = ({method}: IncomingMessage, pathname: string): boolean =>
  pathname.startsWith('/desk/api/') || (method === 'POST' && pathname.startsWith('/desk/do/'));

type Work = {
  request: IncomingMessage;
  response: ServerResponse;
  pathname: string;
  admitted: Admitted;
  /** The header `x-desk-token`. */
  token: unknown;
};

/**
 * Answers what editors do. Nothing is read or done before origin, forgery token, role, scope, rate and size are
 * checked; a form carries its token in a field, so it is read first.
 */
export function makeWork({act, log}: Pick<Backend, 'act' | 'log'>) {
  const mayGoOn = makeRate();
  const api = makeApi();

  return async function answer(work: Work): Promise<void> {
    const {pathname, request, response, admitted} = work;
    const isForm = pathname.startsWith('/desk/do/');
    const sent = await (isForm ? answerForm(work) : answerApi(work));
    if (!sent) return refuseWrite(response);
    if (isForm || sent.isLogged || sent.status >= 400) {
      const {name: by, role} = admitted;
      const {status} = sent;
      const at = new Date().toISOString();
      log({at, by, role, method: request.method ?? '', path: pathname, status});
    }
    sendAnswer(response, sent);
  };

  /** null: refused. */
  async function answerForm({request, pathname, admitted}: Work): Promise<Logged | null> {
    const wanted = actOf(pathname, admitted);
    if (!wanted || !isSameOrigin(request.headers)) return null;
    if (!(await mayGoOn(admitted.session, 1))) return tooOften;
    const body = await readBody(request, maxFormBytes);
    if (!body) return tooLong;
    const fields = new URLSearchParams(body.toString('utf8'));
    if (!isForgeryToken(fields.get('token'), admitted)) return null;
    fields.delete('token');
    return act({...wanted, query: queryOf(request), fields}, admitted);
  }

  async function answerApi({request, pathname, admitted, token}: Work): Promise<Logged | null> {
    const matched = routeOf(request.method, pathname, admitted);
    if (!matched) return null;
    const {method, most, cost, isLogged} = matched.route;
    const isOurs = isSameOrigin(request.headers) && isForgeryToken(token, admitted);
    if (method !== 'GET' && !isOurs) return null;
    if (!(await mayGoOn(admitted.session, cost))) return tooOften;
    const body = most ? await readBody(request, most) : Buffer.alloc(0);
    if (!body) return tooLong;
    const {item, rest} = matched;
    const [query, locale] = [queryOf(request), languageOf(request)];
    return {...(await api(matched, {item, rest, query, locale, body, admitted})), isLogged};
  }
}

type Logged = Answer & {isLogged?: boolean};

const queryOf = ({url = ''}: IncomingMessage) => new URLSearchParams(url.split('?')[1] ?? '');

const closed = {Connection: 'close'};
const tooOften: Answer = {
  ...json({error: 'too-often'}, 429),
  headers: {'Retry-After': '60', ...closed}
};
const tooLong: Answer = {...json({error: 'too-long'}, 413), headers: closed};
