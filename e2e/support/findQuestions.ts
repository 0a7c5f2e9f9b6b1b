import {readJson, readPublished} from './site.ts';

export type Person = {
  name: Record<string, string>;
  url: {en: string};
  recordNo: number;
  status: {code: string; asOf: string};
  detention: {daysMin: number};
  gender: string;
  nationalities: string[];
  occupationGroup: string;
  charges: {code: string; articles?: string[]}[];
  case: number | null;
  health: {severity: string | null; denialOfCare: boolean | null; state: string | null};
};
type Event = {
  person: number | null;
  people: number[];
  prison: string | null;
  type: string;
  range: Range;
};
type Range = {first: string | null; last: string | null};
type Case = {recordNo: number; courts: {court: string}[]};
export const records = <T>(name: string) => readJson<{records: T[]}>(`data/${name}.json`).records;

/** The year of a day in the calendar of a language, as the browser’s ICU counts. */
const yearOf = (day: string, locale: string) =>
  Number(
    new Intl.DateTimeFormat(`en-u-ca-${locale === 'fa' ? 'persian' : 'gregory'}-nu-latn`, {
      year: 'numeric',
      timeZone: 'UTC'
    })
      .formatToParts(new Date(`${day}T12:00:00Z`))
      .find(({type}) => type === 'year')?.value
  );

/** What each filter means, worked out from the data files alone. */
export function meanings(locale: string): Record<string, (person: Person) => string[]> {
  const [events, cases] = [records<Event>('events'), records<Case>('cases')];
  const branches = new Map(
    records<{id: string; court: string | null}>('courts').map(({id, court}) => [id, court])
  );
  const of = ({recordNo}: Person) =>
    events.filter(({person, people}) => person === recordNo || people.includes(recordNo));
  const limits = Array.from({length: 60}, (_, index) => index + (locale === 'fa' ? 1380 : 2000));
  return {
    status: person => [person.status.code],
    gender: ({gender}) => (gender === 'unknown' ? [] : [gender]),
    occupation: person => [person.occupationGroup],
    charge: ({charges}) => charges.map(({code}) => code),
    article: ({charges}) => charges.flatMap(({articles}) => articles ?? []),
    nationality: ({nationalities}) => [
      ...nationalities,
      ...(nationalities.length > 1 ? ['dual'] : [])
    ],
    health: ({health: {severity, denialOfCare, state}}) =>
      severity === null || state === null
        ? []
        : state === 'current'
          ? [severity, ...(denialOfCare ? ['denied'] : [])]
          : [state],
    prison: person => of(person).flatMap(({prison}) => prison ?? []),
    year: person =>
      of(person)
        .filter(({type, range}) => type === 'arrest' && range.first !== null)
        .map(({range}) => String(yearOf(range.first ?? '', locale))),
    before: ({status: {asOf}}) =>
      asOf === 'unknown'
        ? []
        : [
            'any',
            ...limits
              .filter(limit => yearOf(lastDay(asOf), locale) < limit)
              .map(limit => String(limit))
          ],
    action: ({url}) => [
      readPublished(`${new URL(url.en).pathname.slice(1)}.html`).includes('id="act"') ? 'yes' : 'no'
    ],
    court: person =>
      cases
        .filter(({recordNo}) => recordNo === person.case)
        .flatMap(({courts}) => courts.flatMap(({court}) => [court, branches.get(court) ?? court]))
  };
}

/** The last day of a day, month or year. */
const lastDay = (date: string) => {
  const [year = 0, month = 12] = date.split('-').map(Number);
  return date.length === 10 ? date : new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
};

/**
 * Forty questions: of each filter two of its choices and “not known”, alone, and what is left as pairs of different
 * filters, of which each has its turn. `offered`: the choices of the page.
 */
export function questions(offered: [string, string][]): [string, string][][] {
  const names = [...new Set(offered.map(([name]) => name))];
  const single = names.flatMap(name => {
    const own = offered.filter(choice => choice[0] === name);
    return own.filter((_, index) => index === 0 || index === own.length - 1);
  });
  const pairs = Array.from({length: 40 - single.length}, (_, index) => {
    const [first, second] = [
      names[index % names.length],
      names[(index + 1 + (index % 3)) % names.length]
    ];
    return [first, second].flatMap((name, place) => {
      const own = offered.filter(choice => choice[0] === name);
      const choice = own[(index + place) % own.length];
      return choice ? [choice] : [];
    });
  });
  return [...single.map(choice => [choice]), ...pairs];
}
