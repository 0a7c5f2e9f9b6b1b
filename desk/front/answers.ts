import fs from 'node:fs';
import type {ServerResponse} from 'node:http';
import {formatMessage} from '../../i18n/catalogue/format.ts';
import {MessageError} from '../../i18n/catalogue/messageError.ts';
import type {Locale} from '../../i18n/locales.ts';
import {cookieName} from '../access/admission.ts';
import {refusal, refusalStatus} from '../access/policy.ts';
import type {Grant} from '../access/token.ts';

export function send(response: ServerResponse, type: string, data: string | Buffer): void {
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', Buffer.byteLength(data));
  response.end(response.req.method === 'HEAD' ? undefined : data);
}

/** Sends the one page and status for everything that is refused. */
export function refuse(response: ServerResponse): void {
  response.statusCode = refusalStatus;
  send(response, 'text/html; charset=utf-8', refusal);
}

/** The same for a request that may have a body, which is not read. */
export function refuseWrite(response: ServerResponse): void {
  response.setHeader('Connection', 'close');
  refuse(response);
}

/**
 * Sets the session cookie and leads on to the item. A page with a refresh, not a redirect: browsers do not send a
 * SameSite=Strict cookie along a redirect chain that began on another site. The target comes from the token only, so
 * a link cannot lead elsewhere.
 */
export function enter(response: ServerResponse, token: string, {scope, expires}: Grant): void {
  const target = scope === 'all' ? '/desk' : `/desk/${scope}`;
  const maxAge = Math.max(0, expires - Math.floor(Date.now() / 1000));
  response.setHeader(
    'Set-Cookie',
    `${cookieName}=${token}; Path=/; HttpOnly; Secure; SameSite=Strict; Max-Age=${maxAge}`
  );
  send(
    response,
    'text/html; charset=utf-8',
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="robots" content="noindex">' +
      `<link rel="icon" href="/icon.svg"><meta http-equiv="refresh" content="0;url=${target}">` +
      `<title>Desk</title><p><a href="${target}">Open</a></p></html>\n`
  );
}

/** Sends a picture file, or refuses if there is no such file. */
export function sendPicture(response: ServerResponse, file: string): void {
  if (!fs.existsSync(file)) return refuse(response);
  send(response, file.endsWith('.avif') ? 'image/avif' : 'image/jpeg', fs.readFileSync(file));
}

/** Sends a share card. Where it cannot be drawn, sends the reason as text, which the page shows in its place. */
export async function sendCard(
  response: ServerResponse,
  drawing: Promise<Buffer | undefined>,
  language: Locale
): Promise<void> {
  try {
    const png = await drawing;
    return png ? send(response, 'image/png', png) : refuse(response);
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
    response.statusCode = 422;
    send(response, 'text/plain; charset=utf-8', formatMessage(error.said, language));
  }
}
