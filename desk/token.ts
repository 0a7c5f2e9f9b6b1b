import {createHmac, timingSafeEqual} from 'node:crypto';
import {slugSource} from '../records/schema/slug.ts';

/** What a link opens: everything, or one item (`news/<slug>`). */
export type Scope = 'all' | `${string}/${string}`;
/** What a token says, once its signature holds. */
export type Grant = {scope: Scope; /** Unix time in seconds. */ expires: number};

const scopePattern = new RegExp(`^(?:all|(?:news|prisoners|cases|actions|pages)/${slugSource})$`);
export const isScope = (value: unknown): value is Scope =>
  typeof value === 'string' && scopePattern.test(value);

/** The secret's least length in bytes. */
export const secretBytes = 32;

/** Throws, with what to do, unless the secret is long enough. */
export function checkSecret(secret: string | undefined): string {
  if (!secret || Buffer.byteLength(secret) < secretBytes) {
    throw new Error(
      `DESK_SECRET must hold ${secretBytes} bytes or more; the hosted desk stays closed without. Make one: openssl rand -base64 48`
    );
  }
  return secret;
}

const signatureOf = (payload: string, secret: string) =>
  createHmac('sha256', secret).update(`desk.v1.${payload}`).digest();

/** A token: payload and HMAC-SHA-256, both base64url. Scope and expiry stand in the payload. */
export function makeToken({scope, expires}: Grant, secret: string): string {
  const payload = Buffer.from(JSON.stringify({s: scope, e: expires})).toString('base64url');
  return `${payload}.${signatureOf(payload, secret).toString('base64url')}`;
}

/**
 * What a token grants at `now`, or null. The signature is compared before anything else is looked at, all 32 bytes of
 * it in constant time, so that an answer's timing tells nothing about how much of a guess was right.
 */
export function readToken(token: string, secret: string, now = Date.now()): Grant | null {
  const [payload = '', signature = '', ...rest] = token.length <= 512 ? token.split('.') : [];
  const given = Buffer.alloc(32);
  const bytes = Buffer.from(signature, 'base64url');
  bytes.copy(given);
  const matches = timingSafeEqual(given, signatureOf(payload, secret));
  if (!matches || bytes.length !== 32 || bytes.toString('base64url') !== signature || rest.length)
    return null;
  return grantOf(payload, now);
}

function grantOf(payload: string, now: number): Grant | null {
  try {
    const {s, e} = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as {
      s?: unknown;
      e?: unknown;
    };
    return isScope(s) && typeof e === 'number' && Number.isSafeInteger(e) && e * 1000 > now
      ? {scope: s, expires: e}
      : null;
  } catch {
    return null;
  }
}
