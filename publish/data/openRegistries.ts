import {getRegistry, type RegistryEntry, type RegistryName} from '../../records/index.ts';
import type {OpenRecord} from '../../records/schema/openData/tables.ts';
import {openSource, plainOrNull} from './openFields.ts';

/** The tables of the registries: prisons, courts, officials, charges and articles of law. */
export function openRegistries(
  site: string,
  entries: readonly RegistryEntry[] = getRegistry('en')
): {[T in RegistryName]: OpenRecord<T>[]} {
  const rows = (name: RegistryName) =>
    entries
      .filter(({registry}) => registry === name)
      .map(entry => ({entry, row: common(entry, site)}));
  return {
    prisons: rows('prisons').map(({entry, row}) => ({
      ...row,
      place: plainOrNull(entry.place ?? undefined),
      stays: entry.people.flatMap(({recordNo, stays}) =>
        stays
          .filter(({prison}) => prison === entry.code)
          .map(({ward, from, to}) => ({person: recordNo, ward, from, to}))
      )
    })),
    courts: rows('courts').map(({entry, row}) => ({
      ...row,
      place: plainOrNull(entry.place ?? undefined),
      court: courtOf(entry)
    })),
    officials: rows('officials').map(({entry, row}) => ({
      ...row,
      office: entry.office ?? {en: '', fa: ''}
    })),
    charges: rows('charges').map(({entry, row}) => ({...row, articles: related(entry)})),
    laws: rows('laws').map(({entry, row}) => ({...row, usualCharges: related(entry)}))
  };
}

const related = ({related: entries}: RegistryEntry) => entries.map(({code}) => code);
/** A branch is related to its court, whose code its own begins with; a court to its branches. */
const courtOf = ({code, related: entries}: RegistryEntry) =>
  entries.find(entry => code.startsWith(`${entry.code}-`))?.code ?? null;

const numbers = (documents: readonly {recordNo: number}[]) =>
  documents.map(({recordNo}) => recordNo).sort((a, b) => a - b);

const common = (
  {code, path, name, aliases, about, people, cases, news, sources}: RegistryEntry,
  site: string
) => ({
  id: code,
  url: {en: `${site}/en${path}`, fa: `${site}/fa${path}`},
  name,
  aliases,
  about: {
    text: plainOrNull(about?.text),
    asOf: about?.asOf ?? null,
    sources: about?.sources ?? []
  },
  people: numbers(people),
  cases: numbers(cases),
  news: numbers(news),
  sources: sources.map(openSource)
});
