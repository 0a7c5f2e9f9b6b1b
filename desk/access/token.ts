import {errors, jwtVerify, SignJWT} from 'jose';
import {message} from '../../i18n/catalogue/message.ts';
import {MessageError} from '../../i18n/catalogue/messageError.ts';
import {slugSource} from '../../records/schema/slug.ts';
import {fitsScope, isRole, type Role} from './roles.ts';

/** What a link opens: everything, or one item as `kind/slug`. */
export type Scope = 'all' | `${string}/${string}`;
/** What a valid token grants. `expires` is Unix time in seconds; `name` is the editor's, as others see it, or empty. */
export type Grant = {scope: Scope; role: Role; name: string; expires: number};

const algorithm = 'HS256';
/** Longest token that is verified, in characters. Ours are under 600: a name in Farsi takes two bytes a letter. */
const maxLength = 800;
/** Longest name of an editor, in characters. */
export const maxNameLength = 80;
const minSecretBytes = 32;

const scopePattern = new RegExp(`^(?:all|(?:news|prisoners|cases|actions|pages)/${slugSource})$`);
export const isScope = (value: unknown): value is Scope =>
  typeof value === 'string' && scopePattern.test(value);

/** Returns the secret. Throws a MessageError, saying how to make one, if it is missing or too short. */
export function checkSecret(secret: string | undefined): string {
  const bytes = Buffer.byteLength(secret ?? '');
  if (!secret || bytes < minSecretBytes)
    throw new MessageError(
      message('linking.secret', {
        found: bytes ? message('linking.bytes', {count: bytes}) : message('linking.notSet'),
        least: minSecretBytes
      })
    );
  return secret;
}

const keyOf = (secret: string) => new TextEncoder().encode(secret);

/** Signs a token: a compact JSON Web Token with the claims `scope`, `role`, `name` (if there is one) and `exp`. */
export const makeToken = ({scope, role, name, expires}: Grant, secret: string): Promise<string> =>
  new SignJWT({scope, role, ...(name && {name})})
    .setProtectedHeader({alg: algorithm})
    .setExpirationTime(expires)
    .sign(keyOf(secret));

/**
 * What a token grants now, or null if it is malformed, forged, expired or has an unknown scope or role. A token without
 * a role is from before there were any, and lets its owner read. jose verifies the
 * signature with Web Crypto, which compares in constant time.
 */
export async function readToken(token: string, secret: string): Promise<Grant | null> {
  if (token.length > maxLength || !isCanonical(token)) return null;
  try {
    const {payload} = await jwtVerify(token, keyOf(secret), {
      algorithms: [algorithm],
      requiredClaims: ['exp']
    });
    const {scope, role = 'read', name = '', exp} = payload;
    return isScope(scope) && isRole(role) && fitsScope(role, scope) && isName(name) && exp
      ? {scope, role, name, expires: exp}
      : null;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

const isName = (name: unknown): name is string =>
  typeof name === 'string' && name.length <= maxNameLength;

/** jose also accepts base64 with padding or stray bits, so one signature would have several spellings. */
const isCanonical = (token: string) =>
  token.split('.').every(part => Buffer.from(part, 'base64url').toString('base64url') === part);
