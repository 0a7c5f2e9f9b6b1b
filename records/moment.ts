/** Thrown when `BUILD_TIME` is not a time; the message says what is expected. */
export class MomentError extends Error {
  override name = 'MomentError';
}

/**
 * The moment for which the site is built and checked: `BUILD_TIME` if it is set, else now. It
 * decides what is scheduled, stale or past its deadline, so everything that asks "is this out yet?"
 * must ask here.
 */
export function buildMoment(): Date {
  const given = process.env.BUILD_TIME;
  const moment = given === undefined ? new Date() : new Date(given);
  if (Number.isNaN(moment.getTime()))
    throw new MomentError(
      `BUILD_TIME is “${given}”; expected a time with its zone, for example 2026-11-23T12:00:00Z.`
    );
  return moment;
}

/** The day of the build as YYYY-MM-DD, in UTC. */
export const buildDay = (): string => buildMoment().toISOString().slice(0, 10);
