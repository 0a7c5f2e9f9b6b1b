import type {IncomingMessage, ServerResponse} from 'node:http';
import {isForgeryToken, type Admitted} from './access/admission.ts';
import {makeRate} from './access/rate.ts';
import {isSameOrigin} from './access/sameOrigin.ts';
import {actOf, maxFormBytes} from './acts.ts';
import {refuseWrite} from './answers.ts';
import type {Backend, LogEntry} from './backend.ts';
import {json, readBody, sendAnswer, type Answer} from './requests.ts';

/** Whether a request is for `makeWrites`. */
export const isForWrites = ({method}: IncomingMessage, pathname: string): boolean =>
  method === 'POST' && pathname.startsWith('/desk/do/');

/** Answers what changes something. Nothing is done before origin, forgery token, role, scope, rate and size are checked. */
export function makeWrites({act, log}: Pick<Backend, 'act' | 'log'>) {
  const mayGoOn = makeRate();

  return async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    admitted: Admitted,
    _headerToken: string | string[] | undefined
  ): Promise<void> {
    const {pathname, searchParams: query} = new URL(request.url ?? '', 'http://desk');
    const wanted = pathname === request.url?.split('?')[0] ? actOf(pathname, admitted) : null;
    if (!wanted || !isSameOrigin(request.headers)) return refuseWrite(response);
    const finish = (sent: Answer) => {
      log(entryOf(request.method ?? '', pathname, admitted, sent.status));
      sendAnswer(response, sent);
    };
    if (!(await mayGoOn(admitted.session, 1))) return finish(tooOften);
    const body = await readBody(request, maxFormBytes);
    if (!body) return finish(tooLong);
    const fields = new URLSearchParams(body.toString('utf8'));
    if (!isForgeryToken(fields.get('token'), admitted)) return refuseWrite(response);
    fields.delete('token');
    finish(await act({...wanted, query, fields}, admitted));
  };
}

const closed = {Connection: 'close'};
const tooOften: Answer = {
  ...json({error: 'too-often'}, 429),
  headers: {'Retry-After': '60', ...closed}
};
const tooLong: Answer = {...json({error: 'too-long'}, 413), headers: closed};

const entryOf = (
  method: string,
  path: string,
  {name, role}: Admitted,
  status: number
): LogEntry => ({
  at: new Date().toISOString(),
  by: name,
  role,
  method,
  path,
  status
});
