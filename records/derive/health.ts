import type {PersonFacts} from '../collections/types.ts';
import type {HealthState} from '../schema/registries.ts';
import {silenceOf} from './silence.ts';
import type {Status} from './status.ts';

/** Health in detention, as it may be shown. */
export type Health = NonNullable<PersonFacts['health']> & {state: HealthState};

/** A person’s health as readers see it everywhere: null without consent, and if nothing is on record. */
export function healthOf(
  {health, consent}: Pick<PersonFacts, 'health' | 'consent'>,
  {group}: Pick<Status, 'group'>,
  now: Date
): Health | null {
  if (!health || !consent.health) return null;
  if (group !== 'held') return {...health, state: 'past'};
  return {...health, state: silenceOf(health.asOf, now).stale ? 'unconfirmed' : 'current'};
}
