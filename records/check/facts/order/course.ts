import type {PersonEvent, PersonFacts} from '../../../collections/types.ts';
import {rangeOf} from '../../../derive/dates/dates.ts';
import {courseOf, type Step} from '../../../derive/life/course.ts';
import {deathInDoubt} from '../../../derive/life/moves.ts';
import {places} from '../../../derive/life/places.ts';
import {message, type Finding} from '../../../read/finding.ts';
import type {Located} from '../../../read/yaml.ts';
import {statusGroups, type StatusCode} from '../../../schema/registries.ts';
import {factError} from '../factFinding.ts';
import {impossibleStep} from './impossible.ts';

/** Events of a person that cannot follow on one another, or that need an editor's word. */
export function checkCourse(facts: Located, person: PersonFacts): Finding[] {
  const course = courseOf(person);
  return course.flatMap((step, index) => checkStep(facts, person, step, course.slice(0, index)));
}

function checkStep(
  facts: Located,
  {birth, events, statusOverride}: PersonFacts,
  step: Step<PersonEvent>,
  earlier: readonly Step[]
): Finding[] {
  const {event, before, after} = step;
  const path = ['events', events.indexOf(event)];
  const found = `${event.type}, ${event.date}`;
  const findings: Finding[] = [];
  if (birth && rangeOf(event.date).last < rangeOf(birth.date).first)
    findings.push(
      factError(facts, [...path, 'date'], event.date, message('order.birth', {birth: birth.date}))
    );
  const problem = impossibleStep(step, earlier);
  if (problem) findings.push(factError(facts, [...path, 'type'], found, problem));
  const died: readonly StatusCode[] = statusGroups.died;
  if (
    after.place === 'died' &&
    deathInDoubt.includes(before.place) &&
    !(statusOverride && died.includes(statusOverride.code))
  )
    findings.push(
      factError(
        facts,
        [...path, 'type'],
        found,
        message('order.deathUnclear', {place: message(`place.${before.place}`)})
      )
    );
  if (event.prison && !places[after.place].custody && places[before.place].end !== 'dead')
    findings.push(
      factError(
        facts,
        [...path, 'prison'],
        event.prison,
        message('order.noPrison', {place: message(`place.${after.place}`)})
      )
    );
  return findings;
}
