import {RateLimiterMemory} from 'rate-limiter-flexible';

/** Failures that one address may make within the window before its tokens are no longer verified. */
const allowedFailures = 10;
const windowSeconds = 5 * 60;
/** Addresses to remember at most; then all of them are forgotten. */
const maxAddresses = 10_000;

/**
 * Counts failures by address. Over the limit, an address is refused without verifying its token; only sessions that
 * were valid before go on, so that a stranger behind the same proxy cannot lock an editor out.
 */
export function makeLimiter() {
  const failures = new RateLimiterMemory({points: allowedFailures, duration: windowSeconds});
  const sessions = new Map<string, number>();
  let addresses = 0;
  return {
    async fail(address: string): Promise<void> {
      const {isFirstInDuration} = await failures.penalty(address);
      if (!isFirstInDuration || ++addresses < maxAddresses) return;
      for (const {key} of failures.dump().storage) await failures.delete(key);
      addresses = 0;
    },
    /** Remembers a valid session until it expires, in seconds since 1970. */
    remember(token: string, expires: number): void {
      for (const [known, end] of sessions) if (end * 1000 <= Date.now()) sessions.delete(known);
      sessions.set(token, expires);
    },
    async mayTry(address: string, session: string | undefined): Promise<boolean> {
      const record = await failures.get(address);
      const isBlocked = record && record.msBeforeNext > 0 && record.remainingPoints === 0;
      return !isBlocked || (session !== undefined && sessions.has(session));
    }
  };
}
