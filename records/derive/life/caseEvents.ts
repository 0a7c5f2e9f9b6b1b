import type {CaseFacts, PersonEvent, PersonFacts, Source} from '../../collections/types.ts';
import type {EventType} from '../../schema/registries.ts';
import {rangeOf} from '../dates/dates.ts';
import {eventIds} from './events.ts';
import {courseOf} from './course.ts';
import {mayBeEither, sortEvents} from './order.ts';
import {places, start} from './places.ts';

/** An event on a person's timeline. `case`: slug of the case whose event it is. */
export type OwnOrSharedEvent = PersonEvent & {case?: string};
type CaseEvent = CaseFacts['events'][number];
type LegalCase = {slug: string; facts: Pick<CaseFacts, 'defendants' | 'events' | 'sources'>};
type Life = Omit<Pick<PersonFacts, 'events' | 'sentence' | 'sources'>, 'events'> & {
  events: OwnOrSharedEvent[];
};

/** Events that concern everyone tried together, unless they name people. All others concern only those they name. */
const ofTheTrial: readonly EventType[] = ['indictment', 'hearing', 'retrial'];

/** Cases by the slugs of their defendants. */
export function casesByPerson<C extends LegalCase>(cases: readonly C[]): Map<string, C[]> {
  const bySlug = new Map<string, C[]>();
  for (const legalCase of cases)
    for (const {person} of legalCase.facts.defendants)
      if (person !== undefined) bySlug.set(person, [...(bySlug.get(person) ?? []), legalCase]);
  return bySlug;
}

/**
 * A person's facts with the events of the cases that concern the person, and their sources. An event that the person's
 * own file tells is not repeated.
 */
export function withCaseEvents<F extends Life>(
  slug: string,
  facts: F,
  cases: readonly LegalCase[]
): F {
  return cases.reduce((life, legalCase) => addCase(slug, life, legalCase), facts);
}

function addCase<F extends Life>(slug: string, life: F, {slug: caseSlug, facts}: LegalCase): F {
  const untold = new Set(life.events);
  const ids = eventIds(facts.events);
  const events: OwnOrSharedEvent[] = [...life.events];
  const sources = new Map<string, Source>();
  for (const event of sortEvents(facts.events)) {
    if (!concerns(event, slug)) continue;
    const own = ownAccount(event, [...untold]);
    if (own) untold.delete(own);
    const {people, ...shared} = event;
    if (own || !isPossible(event, people !== undefined, {...life, events})) continue;
    const cited = event.sources.map(id => {
      const source = facts.sources.find(each => each.id === id);
      const known = life.sources.find(({url}) => url !== undefined && url === source?.url);
      if (known || !source) return known?.id ?? id;
      const newId = `${caseSlug}-${id}`;
      sources.set(newId, {...source, id: newId});
      return newId;
    });
    const id = `${caseSlug}-${ids[facts.events.indexOf(event)] ?? ''}`;
    // Before what certainly ended later: the order of the file decides where dates are open, as with “on or before”.
    const next = events.findIndex(({date}) => rangeOf(date).last > rangeOf(event.date).last);
    events.splice(next < 0 ? events.length : next, 0, {
      ...shared,
      id,
      sources: cited,
      case: caseSlug
    });
  }
  return {...life, events, sources: [...life.sources, ...sources.values()]};
}

const concerns = ({type, people}: CaseEvent, slug: string) =>
  people?.includes(slug) ?? ofTheTrial.includes(type);

/** The person's own account of an event: of the same type, on a date that can be the same. */
const ownAccount = (event: CaseEvent, own: readonly OwnOrSharedEvent[]) => {
  const alike = own.filter(each => each.type === event.type && mayBeEither(each, event));
  return alike.find(({date}) => date === event.date) ?? alike[0];
};

/** A trial that goes on for others does not concern the dead, nor, unless it names them, those who are free. */
function isPossible(event: CaseEvent, isNamed: boolean, {events, sentence}: Life): boolean {
  const steps = courseOf({events: [...events, event], sentence});
  const {end} = places[(steps.find(step => step.event === event)?.before ?? start).place];
  return end !== 'dead' && (isNamed || end !== 'free');
}
