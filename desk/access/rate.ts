import {RateLimiterMemory, RateLimiterRes} from 'rate-limiter-flexible';

/** Points that a session may use in a minute. Typing keeps up to four drafts a second. */
const pointsPerMinute = 600;

/** Limits how much one session may ask for. `cost`: points of a request, by how much work it is. */
export function makeRate(points = pointsPerMinute) {
  const limiter = new RateLimiterMemory({points, duration: 60});
  return async (session: string, cost: number): Promise<boolean> => {
    try {
      await limiter.consume(session, cost);
      return true;
    } catch (error) {
      if (error instanceof RateLimiterRes) return false;
      throw error;
    }
  };
}
