import {formatMessage} from '../i18n/catalogue/format.ts';
import {message, type Message} from '../i18n/catalogue/message.ts';
import {instantProblem} from './schema/dates/dates.ts';

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
  if (given === undefined) return new Date();
  const problem = momentProblem(given);
  if (problem)
    throw new MomentError(`BUILD_TIME is “${given}”; expected ${formatMessage(problem, 'en')}.`);
  return new Date(given);
}

/** What `BUILD_TIME` should be, if a text is not a time; null if it is. */
export const momentProblem = (text: string): Message | null =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(text) &&
  !Number.isNaN(Date.parse(text))
    ? instantProblem(text)
    : message('values.moment');

/**
 * Makes the present the moment of everything that this process and its children do from now on, unless `BUILD_TIME` has
 * one: an item whose time comes during a build is either in all of it or in nothing.
 */
export function holdMoment(): void {
  process.env.BUILD_TIME = buildMoment().toISOString();
}

/** The day of the build as YYYY-MM-DD, in UTC. */
export const buildDay = (): string => buildMoment().toISOString().slice(0, 10);
