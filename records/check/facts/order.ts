import type {CaseFacts, PersonFacts} from '../../collections/types.ts';
import type {Finding} from '../../read/finding.ts';
import type {ReadFolder} from '../../read/folder.ts';
import {checkCourse} from './order/course.ts';
import {checkCaseDates, checkDocumentDates, checkPersonDates} from './order/dates.ts';
import {checkTies} from './order/ties.ts';

/**
 * Findings about the order of dates: one that is impossible, or that only the order of the file decides. Only facts
 * that the schema accepts are looked at.
 */
export function checkOrder({kind, facts, record}: ReadFolder): Finding[] {
  if (!facts || !record) return [];
  const findings = checkDocumentDates(facts);
  if (kind === 'cases') findings.push(...checkCaseDates(facts, facts.data as CaseFacts));
  if (kind !== 'prisoners') return findings;
  const person = facts.data as PersonFacts;
  return [
    ...findings,
    ...checkPersonDates(facts, person),
    ...checkCourse(facts, person),
    ...checkTies(facts, person)
  ];
}
