import {listedDay} from '../../../i18n/partialDates/partialDate.ts';
import type {PersonFacts} from '../../collections/types.ts';
import {message, type Finding} from '../../read/finding.ts';
import type {ReadFolder} from '../../read/folder.ts';
import {factError} from './factFinding.ts';

/** Events of unknown date that no dated source reports: nothing would say for which day the status is known. */
export function checkUndated({kind, facts, record}: ReadFolder): Finding[] {
  if (kind !== 'prisoners' || !facts || !record) return [];
  const {events, sources} = facts.data as PersonFacts;
  const dated = sources.filter(({published}) => published !== undefined).map(({id}) => id);
  return events.flatMap((event, index) =>
    listedDay(event.date) !== null || event.sources.some(id => dated.includes(id))
      ? []
      : factError(facts, ['events', index, 'date'], event.date, message('facts.undated'))
  );
}
