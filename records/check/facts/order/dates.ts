import type {CaseFacts, PersonEvent, PersonFacts} from '../../../collections/types.ts';
import {rangeOf} from '../../../derive/dates/dates.ts';
import {sortEvents} from '../../../derive/life/order.ts';
import {message, type Finding, type Message, type MessageKey} from '../../../read/finding.ts';
import type {Located} from '../../../read/yaml.ts';
import {factError} from '../factFinding.ts';
import {walk} from '../walk.ts';

type Path = readonly PropertyKey[];
/** A date that cannot be earlier than another one. */
type Pair = {path: Path; date: unknown; floor: unknown; expected: (floor: string) => Message};

/** Fields of one document: the later one, the earlier one, and what is expected of the later. */
const pairs: readonly [later: string, earlier: string, expected: MessageKey][] = [
  ['updated', 'date', 'order.itemDay'],
  ['withdrawn.on', 'date', 'order.itemDay'],
  ['withdrawn.on', 'opened', 'order.openedDay'],
  ['deadline', 'opened', 'order.openedDay'],
  ['closed.on', 'opened', 'order.openedDay'],
  ['deadline', 'publishAt', 'order.releaseDay'],
  ['nextReviewOn', 'reviewedOn', 'order.reviewDay'],
  ['statusOverride.asOf', 'statusOverride.date', 'order.statusDay'],
  ['birth.asOf', 'birth.date', 'order.birthDay']
];

/** Dates of any document that are earlier than they can be. */
export function checkDocumentDates(facts: Located): Finding[] {
  const data = facts.data as Record<string, unknown>;
  const at = (name: string) =>
    name
      .split('.')
      .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);
  const found = pairs.map(([later, earlier, expected]): Pair => ({
    path: later.split('.'),
    date: at(later),
    floor: at(earlier),
    expected: floor => message(expected, {floor})
  }));
  walk(data, (path, key, value) => {
    const {published, accessed} = (value ?? {}) as {published?: unknown; accessed?: unknown};
    if (path.at(-2) === 'sources' && typeof key === 'number')
      found.push({
        path: [...path, 'accessed'],
        date: accessed,
        floor: published,
        expected: floor => message('order.publicationDay', {floor})
      });
  });
  return [...tooEarly(facts, found), ...checkVouching(facts)];
}

/** Claims about a person that are dated before what they vouch for. */
export function checkPersonDates(
  facts: Located,
  {events, charges, health, sentence}: PersonFacts
): Finding[] {
  const sentenced = firstOf(events, ['sentence', 'death-sentence']);
  const first = sortEvents(events)[0]?.date;
  const found: Pair[] = charges.map((charge, index) => ({
    path: ['charges', index, 'asOf'],
    date: charge.stage === 'convicted' ? charge.asOf : undefined,
    floor: sentenced,
    expected: floor => message('order.chargeDay', {floor})
  }));
  found.push({
    path: ['health', 'asOf'],
    date: health?.asOf,
    floor: first,
    expected: floor => message('order.healthDay', {floor})
  });
  found.push({
    path: ['sentence', 'asOf'],
    date: sentence.asOf,
    floor: sentenced,
    expected: floor => message('order.sentenceDay', {floor})
  });
  sentence.judgments?.forEach(({date, changes}, index) =>
    changes?.forEach((change, at) =>
      found.push({
        path: ['sentence', 'judgments', index, 'changes', at, 'date'],
        date: change.date,
        floor: date,
        expected: floor => message('order.changeDay', {floor})
      })
    )
  );
  return tooEarly(facts, found);
}

/** Claims about a case that are dated before what they vouch for. */
export function checkCaseDates(
  facts: Located,
  {events, defendants, charges}: CaseFacts
): Finding[] {
  const first = sortEvents(events)[0]?.date;
  const sentenced = firstOf(events, ['sentence', 'death-sentence']);
  return tooEarly(facts, [
    ...defendants.map((defendant, index) => ({
      path: ['defendants', index, 'asOf'],
      date: defendant.asOf,
      floor: first,
      expected: (floor: string) => message('order.caseDay', {floor})
    })),
    ...charges.map((charge, index) => ({
      path: ['charges', index, 'asOf'],
      date: charge.stage === 'convicted' ? charge.asOf : undefined,
      floor: sentenced,
      expected: (floor: string) => message('order.caseChargeDay', {floor})
    }))
  ]);
}

const firstOf = (events: readonly PersonEvent[], types: readonly PersonEvent['type'][]) =>
  sortEvents(events).find(({type}) => types.includes(type))?.date;

const tooEarly = (facts: Located, found: readonly Pair[]): Finding[] =>
  found.flatMap(({path, date, floor, expected}) => {
    if (typeof date !== 'string' || typeof floor !== 'string') return [];
    // A time of release counts by its day.
    const [day, earliest] = [date, floor].map(each => each.slice(0, 10));
    if (!day || !earliest || rangeOf(day).last >= rangeOf(earliest).first) return [];
    return [factError(facts, path, date, expected(floor))];
  });

/** A source vouches for nothing later than the day on which it was published or last read. */
function checkVouching(facts: Located): Finding[] {
  const data = facts.data as {sources?: Source[]};
  const lastDay = new Map((data.sources ?? []).map(source => [source.id, lastDayOf(source)]));
  const findings: Finding[] = [];
  walk(facts.data, (path, key, value) => {
    const {sources, asOf, date} = (value ?? {}) as Claim;
    const [field, day] = asOf === undefined ? ['date', date] : ['asOf', asOf];
    if (key === 'sources' || !Array.isArray(sources) || typeof day !== 'string') return;
    const latest = sources.map(id => lastDay.get(String(id)) ?? null);
    if (latest.includes(null)) return;
    const end = latest.reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b), '') ?? '';
    if (rangeOf(day).first <= end) return;
    findings.push(factError(facts, [...path, field], day, message('order.vouching', {end})));
  });
  return findings;
}

type Source = {id: string; published?: string; accessed?: string};
type Claim = {sources?: unknown; asOf?: unknown; date?: unknown};

const lastDayOf = ({published, accessed}: Source): string | null =>
  accessed ?? (published === undefined ? null : rangeOf(published).last);
