import {openTables, type TableName} from '../schema/openData/tables.ts';

type Events = {events: readonly unknown[]};
type Documents = {
  people: readonly Events[];
  cases: readonly Events[];
  news: readonly unknown[];
  changes: readonly unknown[];
};

/** A table of the open data with its number of records and the names of its fields. */
export type TableSummary = {name: TableName; count: number; fields: string[]};

/** Every table of the open data, as built from these documents. */
export function summariseTables({people, cases, news, changes}: Documents): TableSummary[] {
  const counts = {
    people: people.length,
    events: [...people, ...cases].reduce((sum, {events}) => sum + events.length, 0),
    cases: cases.length,
    news: news.length,
    changes: changes.length
  } satisfies Record<TableName, number>;
  return (Object.keys(openTables) as TableName[]).map(name => ({
    name,
    count: counts[name],
    fields: Object.keys(openTables[name].shape)
  }));
}
