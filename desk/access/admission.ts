import type {IncomingMessage} from 'node:http';
import {makeLimiter} from './limiter.ts';
import {isOpen} from './policy.ts';
import {readToken, type Grant, type Scope} from './token.ts';

export type AdmissionOptions = {
  /** Signs the tokens. null: the local desk, which listens on loopback only and needs no link. */
  secret: string | null;
  /** Values of `Host` that the local desk answers to; any other may be a DNS rebinding attack. */
  hosts: readonly string[];
  /** true: our own proxy overwrites X-Real-IP with the caller's address. */
  behindProxy: boolean;
};

export const cookieName = '__Host-desk';

/** Decides what a request may see, and counts failed attempts by address. */
export function makeAdmission({secret, hosts, behindProxy}: AdmissionOptions) {
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

    /** The scope in which a request may see a path, or null. Asking for a path outside a valid scope is no failure. */
    async scopeFor(request: IncomingMessage, pathname: string): Promise<Scope | null> {
      if (secret === null)
        return hosts.includes(request.headers.host ?? '') && isOpen(pathname, 'all') ? 'all' : null;
      const session = sessionOf(request);
      const grant = await verify(request, session, session);
      if (!grant || !session || !isOpen(pathname, grant.scope)) return null;
      limiter.remember(session, grant.expires);
      return grant.scope;
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

/** Returns a function that runs jobs one after another. */
function makeQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(job: () => Promise<Result>): Promise<Result> => {
    const result = last.then(job);
    last = result.catch(() => undefined);
    return result;
  };
}
