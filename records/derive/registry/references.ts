import type {RegistryName} from '../../registries/schema.ts';
import type {Case, Person} from '../shapes.ts';

/** Who and what refers to an entry of a registry, by slug. */
export type Referrers = {people: ReadonlySet<string>; cases: ReadonlySet<string>};
type Sets = {people: Set<string>; cases: Set<string>};
type Documents = {people: readonly Person[]; cases: readonly Case[]};
/** The entries that a record refers to, as `registry/code`. */
type Keys = ReadonlySet<string>;

export const registryKey = (registry: RegistryName, code: string): string => `${registry}/${code}`;
const keysOf = (registry: RegistryName, codes: readonly string[]) =>
  codes.map(code => registryKey(registry, code));

/**
 * The people and cases that refer to each entry. A person is also in the courts of the case, and a case in the prisons
 * in which its defendants were. `courtOf`: the court of a branch, whose page has all of its branches.
 */
export function referrersOf(
  {people, cases}: Documents,
  courtOf: ReadonlyMap<string, string>
): Map<string, Referrers> {
  const found = new Map<string, Sets>();
  const at = (key: string) => {
    const sets = found.get(key) ?? {people: new Set<string>(), cases: new Set<string>()};
    found.set(key, sets);
    return sets;
  };
  const own = new Map(cases.map(legalCase => [legalCase.slug, keysOfCase(legalCase, courtOf)]));
  for (const [slug, keys] of own) for (const key of keys) at(key).cases.add(slug);
  const triedIn = new Map<string, string[]>();
  for (const {slug, defendants} of cases)
    for (const {person} of defendants)
      if (person !== undefined) triedIn.set(person, [...(triedIn.get(person) ?? []), slug]);
  for (const person of people) {
    const ofPerson = new Set([
      ...(triedIn.get(person.slug) ?? []),
      ...(person.case ?? '').split(' ')
    ]);
    ofPerson.delete('');
    const courts = [...ofPerson].flatMap(slug =>
      [...(own.get(slug) ?? [])].filter(key => /^(?:courts|officials)\//.test(key))
    );
    for (const key of new Set([...keysOfPerson(person, courtOf), ...courts]))
      at(key).people.add(person.slug);
    for (const {prison} of person.stays)
      for (const slug of ofPerson) at(registryKey('prisons', prison)).cases.add(slug);
  }
  return found;
}

type Judged = Pick<Person, 'charges' | 'courts'>;

const keysOfJudged = (
  {charges, courts = []}: Judged,
  courtOf: ReadonlyMap<string, string>
): string[] => [
  ...keysOf(
    'charges',
    charges.map(({code}) => code)
  ),
  ...keysOf(
    'laws',
    charges.flatMap(({articles = []}) => articles)
  ),
  ...keysOf(
    'courts',
    courts.flatMap(({court}) => [court, courtOf.get(court) ?? court])
  ),
  ...keysOf(
    'officials',
    courts.flatMap(({officials = []}) => officials)
  )
];

const keysOfPerson = (person: Person, courtOf: ReadonlyMap<string, string>): Keys =>
  new Set([
    ...keysOfJudged(person, courtOf),
    ...keysOf(
      'prisons',
      person.stays.map(({prison}) => prison)
    )
  ]);

const keysOfCase = (legalCase: Case, courtOf: ReadonlyMap<string, string>): Keys =>
  new Set([
    ...keysOfJudged(legalCase, courtOf),
    ...keysOf(
      'prisons',
      legalCase.events.flatMap(({prison}) => prison ?? [])
    )
  ]);
