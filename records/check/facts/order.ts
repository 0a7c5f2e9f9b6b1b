import type {PersonEvent, PersonFacts} from '../../collections/types.ts';
import {sortEvents} from '../../derive/life/order.ts';
import {statusChanges} from '../../derive/status.ts';
import type {Finding} from '../../read/finding.ts';
import type {ReadFolder} from '../../read/folder.ts';
import type {Located} from '../../read/yaml.ts';
import {factError} from './factFinding.ts';

/** Findings in the order of a person's events. Only facts that the schema accepts are looked at. */
export function checkOrder({kind, facts, record}: ReadFolder): Finding[] {
  if (kind !== 'prisoners' || !facts || !record) return [];
  return checkTies(facts, facts.data as PersonFacts);
}

/** Events of one date, where another order than that of the file would give another status. */
function checkTies(facts: Located, {events, sentence}: PersonFacts): Finding[] {
  const sorted = sortEvents(events);
  const statusAfter = (some: readonly PersonEvent[]) =>
    statusChanges({events: some, sentence}).at(-1)?.code ?? 'unknown';
  return [...new Set(sorted.map(({date}) => date))].flatMap(date => {
    const same = sorted.filter(event => event.date === date);
    if (same.length < 2) return [];
    const earlier = sorted.slice(
      0,
      sorted.findIndex(event => event.date === date)
    );
    const code = statusAfter([...earlier, ...same]);
    const moved = same.find(
      event => statusAfter([...earlier, ...same.filter(other => other !== event), event]) !== code
    );
    const last = same.at(-1);
    if (!moved || !last) return [];
    const types = same.map(({type}) => type).join(', ');
    return [
      {
        ...factError(
          facts,
          ['events', events.indexOf(last), 'date'],
          date,
          `the events of this date in the order in which they happened; the file has ${types}, ` +
            `which makes the status ${code}`
        ),
        level: 'warning'
      }
    ];
  });
}
