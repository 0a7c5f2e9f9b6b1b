import {createHash} from 'node:crypto';

/** Failures that one address may make within the window before it is refused unheard. */
const allowed = 10;
const windowMs = 5 * 60_000;
const mostAddresses = 10_000;

/**
 * Counts failures by address. An address over the limit is refused without its token being looked at; only sessions
 * that were good before go on, so that a stranger behind the same proxy cannot lock an editor out.
 */
export function makeLimiter(now = () => Date.now()) {
  const failures = new Map<string, {count: number; until: number}>();
  const known = new Map<string, number>();
  const keyOf = (token: string) => createHash('sha256').update(token).digest('base64url');
  return {
    fail(address: string) {
      const entry = failures.get(address);
      if (entry && entry.until > now()) entry.count++;
      else {
        if (failures.size >= mostAddresses) failures.clear();
        failures.set(address, {count: 1, until: now() + windowMs});
      }
    },
    remember(token: string, expires: number) {
      for (const [key, end] of known) if (end * 1000 <= now()) known.delete(key);
      known.set(keyOf(token), expires);
    },
    mayTry(address: string, session: string | undefined): boolean {
      const entry = failures.get(address);
      if (!entry || entry.until <= now() || entry.count < allowed) return true;
      return session !== undefined && known.has(keyOf(session));
    }
  };
}
