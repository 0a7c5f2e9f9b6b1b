import fs from 'node:fs';
import path from 'node:path';
import {locales} from '../../i18n/locales.ts';

/** A number found in the finished site, and the number that it should be. */
export type Count = {what: string; found: number; expected: number};

type Row = {id: string; people: number[]; news: number[]};
type Person = {recordNo: number; charges: {code: string; articles?: string[]}[]};
type Event = {person: number | null; people: number[]; prison: string | null};

const registries = ['prisons', 'courts', 'officials', 'charges', 'laws'] as const;
const filesIn = (dir: string, ending: string) =>
  fs.existsSync(dir) ? fs.readdirSync(dir).filter(name => name.endsWith(ending)).length : 0;

/**
 * Compares the registries of a finished site with its other data: pages, addresses, feeds and rows of each, and the
 * people of each prison, charge and article, counted from events and charges.
 */
export function countRegistries(out: string, addresses: ReadonlySet<string | undefined>): Count[] {
  const table = <T>(name: string) =>
    (JSON.parse(fs.readFileSync(path.join(out, `data/${name}.json`), 'utf8')) as {records: T[]})
      .records;
  const counts = registries.flatMap(name => {
    const rows = table<Row>(name);
    const followed = rows.filter(({people, news}) => people.length + news.length > 0).length;
    return locales.flatMap(locale => [
      {
        what: `${locale}: pages of ${name}`,
        found: filesIn(path.join(out, locale, name), '.html'),
        expected: rows.length
      },
      {
        what: `${locale}: sitemap addresses of ${name}`,
        found: rows.filter(({id}) => addresses.has(`/${locale}/${name}/${id}`)).length,
        expected: rows.length
      },
      {
        what: `${locale}: feeds of ${name}`,
        found: filesIn(path.join(out, locale, 'feeds', name), '.atom'),
        expected: followed
      }
    ]);
  });
  const [people, events] = [table<Person>('people'), table<Event>('events')];
  const perRow = (
    name: (typeof registries)[number],
    belongs: (id: string) => readonly (number | null)[]
  ) =>
    table<Row>(name).map(({id, people: listed}) => ({
      what: `people of ${name}/${id}`,
      found: listed.length,
      expected: new Set(belongs(id)).size
    }));
  const facing = (fits: (charge: Person['charges'][number]) => boolean) =>
    people.filter(({charges}) => charges.some(fits)).map(({recordNo}) => recordNo);
  return [
    ...counts,
    ...perRow('prisons', id =>
      events
        .filter(({prison}) => prison === id)
        .flatMap(({person, people: concerned}) => (person === null ? concerned : [person]))
    ),
    ...perRow('charges', id => facing(({code}) => code === id)),
    ...perRow('laws', id => facing(({articles = []}) => articles.includes(id)))
  ];
}

/** Number of entries of all registries, each of which search has. */
export const registryEntries = (out: string): number =>
  registries
    .map(
      name =>
        (
          JSON.parse(fs.readFileSync(path.join(out, `data/${name}.json`), 'utf8')) as {
            records: unknown[];
          }
        ).records.length
    )
    .reduce((sum, count) => sum + count, 0);
