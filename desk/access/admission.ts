import {createHmac, randomBytes, timingSafeEqual} from 'node:crypto';
import type {IncomingMessage} from 'node:http';
import {makeQueue} from '../queue.ts';
import {makeLimiter} from './limiter.ts';
import {readToken, type Grant} from './token.ts';

export type AdmissionOptions = {
  /** Signs the tokens. null: the local desk, which listens on loopback only and needs no link. */
  secret: string | null;
  /** Values of `Host` that the local desk answers to; any other may be a DNS rebinding attack. */
  hosts: readonly string[];
  /** true: our own proxy overwrites X-Real-IP with the caller's address. */
  behindProxy: boolean;
  /** Makes the local desk's forgery token, the same after a restart. Default: new for each process. */
  localKey?: string;
};

/** Who a request comes from, and what their link allows. */
export type Admitted = Pick<Grant, 'scope' | 'role' | 'name'> & {
  /** The same for all requests with one link, and nothing can be concluded from it. */
  session: string;
  /** Proves that a write comes from a page that this session received. */
  forgeryToken: string;
};

export const cookieName = '__Host-desk';

/** Decides what a request may see, and counts failed attempts by address. */
export function makeAdmission({secret, hosts, behindProxy, ...local}: AdmissionOptions) {
  const localKey = local.localKey ?? randomBytes(32).toString('hex');
  const limiter = makeLimiter();
  const inTurn = makeQueue();

  // In turn: of many guesses sent at once, the eleventh must not be verified before the tenth has counted.
  const verify = (request: IncomingMessage, token: string | undefined, session?: string) =>
    inTurn(async (): Promise<Grant | null> => {
      const address = addressOf(request, behindProxy);
      if (secret === null || !(await limiter.mayTry(address, session))) return null;
      const grant = token === undefined ? null : await readToken(token, secret);
      if (!grant) await limiter.fail(address);
      return grant;
    });

  return {
    /** What a signed link grants, or null. */
    openLink: (request: IncomingMessage, token: string) => verify(request, token),

    /** Who a request comes from, or null. Whether they may see a path is for `isOpen` and the routes to say. */
    async admit(request: IncomingMessage): Promise<Admitted | null> {
      if (secret === null)
        return hosts.includes(request.headers.host ?? '')
          ? {scope: 'all', role: 'releaser', name: '', ...marksOf('local', localKey)}
          : null;
      const session = sessionOf(request);
      const grant = await verify(request, session, session);
      if (!grant || !session) return null;
      const {scope, role, name, expires} = grant;
      limiter.remember(session, expires);
      return {scope, role, name, ...marksOf(session, secret)};
    }
  };
}

const sessionOf = ({headers}: IncomingMessage) =>
  (headers.cookie ?? '')
    .split(/;\s*/)
    .find(pair => pair.startsWith(`${cookieName}=`))
    ?.slice(cookieName.length + 1);

/** The address that failures are counted for. A caller can write any header, so only our own proxy's is trusted. */
const addressOf = ({headers, socket}: IncomingMessage, behindProxy: boolean) =>
  (behindProxy && String(headers['x-real-ip'] ?? '')) || socket.remoteAddress || '';

/** Two values from one session. The purpose is part of what is hashed, so neither can stand for the other. */
const marksOf = (session: string, key: string): Pick<Admitted, 'session' | 'forgeryToken'> => ({
  session: hash(`session ${session}`, key).slice(0, 16),
  forgeryToken: hash(`forgery ${session}`, key)
});
const hash = (text: string, key: string) =>
  createHmac('sha256', key).update(text).digest('base64url');

/** Whether a token that came with a write is that of the session. */
export function isForgeryToken(given: unknown, {forgeryToken}: Admitted): boolean {
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(forgeryToken)];
  return a.length === b.length && timingSafeEqual(a, b);
}
