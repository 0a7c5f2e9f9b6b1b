import type {PersonFacts} from '../../collections/types.ts';
import {silenceOf} from '../silence.ts';
import type {Status} from '../status.ts';

/** How letters reach a person in prison. */
export type Mail = NonNullable<PersonFacts['mail']>;

/**
 * Letters to the person as readers may be asked for them: undefined unless the person is known to be held and the
 * sources vouch for it within the last 90 days. A letter to a prison that someone has left helps nobody and may do
 * harm.
 */
export function mailOf(
  {mail}: Pick<PersonFacts, 'mail'>,
  {group, stale}: Pick<Status, 'group' | 'stale'>,
  now: Date
): Mail | undefined {
  return mail && group === 'held' && !stale && !silenceOf(mail.asOf, now).stale ? mail : undefined;
}
