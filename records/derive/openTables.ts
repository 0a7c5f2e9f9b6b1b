import type {RegistryName} from '../registries/schema.ts';
import {figureTables} from '../schema/openData/figures.ts';
import {openTables, type TableName} from '../schema/openData/tables.ts';

type Documents = {
  people: readonly {events: readonly {case?: string | undefined}[]}[];
  cases: readonly {events: readonly unknown[]}[];
  news: readonly unknown[];
  changes: readonly unknown[];
  registry: readonly {registry: RegistryName}[];
};

/** A table of the open data with its number of records and the names of its fields. */
export type TableSummary = {name: TableName; count: number; fields: string[]};

/** Every table of the open data, as built from these documents. */
export function summariseTables({
  people,
  cases,
  news,
  changes,
  registry
}: Documents): TableSummary[] {
  const entries = (name: RegistryName) => registry.filter(entry => entry.registry === name).length;
  const counts = {
    people: people.length,
    // The events of a case are in the table once, as those of the case.
    events: [
      ...people.flatMap(({events}) => events.filter(event => event.case === undefined)),
      ...cases.flatMap(({events}) => events)
    ].length,
    cases: cases.length,
    news: news.length,
    changes: changes.length,
    prisons: entries('prisons'),
    courts: entries('courts'),
    officials: entries('officials'),
    charges: entries('charges'),
    laws: entries('laws')
  } satisfies Record<TableName, number>;
  return (Object.keys(openTables) as TableName[]).map(name => ({
    name,
    count: counts[name],
    fields: Object.keys(openTables[name].shape)
  }));
}

/** The names of the fields of all tables of the figures, each once. */
export const figureFields = (): string[] => [
  ...new Set(Object.values(figureTables).flatMap(({shape}) => Object.keys(shape)))
];
