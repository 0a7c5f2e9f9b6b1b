/**
 * The tables of the figures, each a CSV file named like its chart. As in `tables.ts`, a field that is not here is in no
 * published file, and columns and their explanation on the page of the data derive from this.
 */
import {z} from 'zod';
import {localized} from '../fields.ts';

const count = (what: string) => z.number().int().describe(what);

/** What every row has, besides its numbers. */
const basis = {
  people: z.array(z.number().int()).describe('Record numbers of the people whom the row counts.'),
  asOf: z
    .strictObject({
      first: z.string().nullable().describe('First day for which these sources vouch.'),
      last: z.string().nullable().describe('Last day for which these sources vouch.')
    })
    .describe('First and last day for which the sources of the claims vouch; null: none is dated.'),
  sources: z
    .array(z.strictObject({en: z.string(), fa: z.string()}))
    .describe('Publishers of the sources of the claims that the row counts.'),
  countedOn: z.string().describe('Day on which the row was counted.')
};
const named = {
  id: z.string().describe('Code of what is counted; of a person the record number.'),
  name: localized.describe('Name of what is counted.')
};
const ofCalendar = {
  calendar: z.enum(['gregorian', 'solar']).describe('Calendar of the row. Sum one calendar only.'),
  year: count('Year of that calendar.')
};
const people = count('Number of people; of sources: number of claims.');

/** The tables of the figures by the ids of their charts. */
export const figureTables = {
  statuses: z.strictObject({...named, count: people, ...basis}),
  months: z.strictObject({
    ...ofCalendar,
    month: count('Month of that calendar, 1 to 12.'),
    firstDay: z.string().describe('First day of the month, as a Gregorian date.'),
    count: people,
    ...basis
  }),
  prisons: z.strictObject({
    ...named,
    count: people,
    lastThere: count('People who were there at the last report.'),
    ...basis
  }),
  health: z.strictObject({
    ...named,
    current: count('People with a report that is at most 90 days old.'),
    unconfirmed: count('People with an older report, not confirmed since.'),
    ...basis
  }),
  charges: z.strictObject({
    ...named,
    count: people,
    convicted: count('People convicted of it.'),
    ...basis
  }),
  articles: z.strictObject({
    ...named,
    count: people,
    inSources: count('People for whom sources name the article.'),
    ...basis
  }),
  detentions: z.strictObject({
    ...named,
    daysMin: count('Days in prison, at least.'),
    daysMax: z.number().int().nullable().describe('Days in prison, at most; null: no limit.'),
    stretches: count('Stretches in prison.'),
    ...basis
  }),
  years: z.strictObject({
    ...ofCalendar,
    arrests: count('Arrests in that year.'),
    releases: count('Releases in that year.'),
    ...basis
  }),
  sources: z.strictObject({...named, count: people, ...basis})
} as const;
/** Name of a table: the id of its chart. */
export type FigureName = keyof typeof figureTables;
/** A row of a table, as published. */
export type FigureRow<T extends FigureName> = z.infer<(typeof figureTables)[T]>;
