/**
 * The allow-list of the open data: a field that is not here is in no published file. Types and
 * docstrings are those of the content schema. The JSON Schema, the columns of the CSV files and the
 * page that documents them derive from this.
 */
import {z} from 'zod';
import {caseFacts} from '../case.ts';
import {newsFacts} from '../news.ts';
import {
  change,
  changes,
  dateRange,
  localizedOrNull,
  orNull,
  recordNumbers,
  sources,
  url
} from './fields.ts';
import {openPerson} from './person.ts';
import {personFacts} from '../person.ts';
import {slug} from '../fields.ts';
import {courtClaim} from '../justice.ts';
import {statusCodes} from '../registries.ts';
import {openArticle, openChargeEntry, openCourt, openOfficial, openPrison} from './registries.ts';

const {shape: person} = personFacts;
const {shape: item} = newsFacts;
const {shape: legalCase} = caseFacts;
const {shape: eventShape} = person.events.element;
const localized = person.name;

const openEvent = z.strictObject({
  id: z.string().describe('Id of the event: record, date and type.'),
  person: person.recordNo
    .nullable()
    .describe('Record number of the person; null: an event of a case.'),
  case: legalCase.recordNo
    .nullable()
    .describe('Record number of the case; null: an event of a person.'),
  people: recordNumbers(
    'Record numbers of the people whom an event of a case concerned, unless their own events have it; ' +
      'empty: an event of a person.'
  ),
  type: eventShape.type,
  date: eventShape.date,
  range: dateRange,
  status: z
    .enum(statusCodes)
    .nullable()
    .describe('Status that the event led to; null: it changed none.'),
  prison: orNull(eventShape.prison),
  ward: localizedOrNull('Ward within that prison.'),
  certainty: eventShape.certainty,
  detail: localized.describe('What happened, in one sentence.'),
  sources: eventShape.sources
});

const openCase = z.strictObject({
  recordNo: legalCase.recordNo,
  url,
  title: localizedOrNull('Name of the case.'),
  summary: localizedOrNull('One paragraph that stands for the whole.'),
  court: localizedOrNull('Court and branch.'),
  judge: localizedOrNull('Presiding judge.'),
  courts: z
    .array(
      courtClaim.extend({officials: z.array(slug).describe('Ids of the judges who sat there.')})
    )
    .describe('Courts that dealt with it, by their ids in the table of courts.'),
  charges: z.array(person.charges.element).describe('Charges in the case.'),
  defendants: z
    .array(
      z.strictObject({
        person: person.recordNo.nullable().describe('Record number; null: no page.'),
        name: legalCase.defendants.element.shape.name,
        outcome: legalCase.defendants.element.shape.outcome,
        asOf: legalCase.defendants.element.shape.asOf,
        sources: legalCase.defendants.element.shape.sources
      })
    )
    .describe('Everyone tried together.'),
  reviewedOn: legalCase.reviewedOn,
  sources,
  changes
});

const openItem = z.strictObject({
  recordNo: item.recordNo,
  url,
  kind: item.kind,
  date: item.date,
  eventDate: orNull(item.eventDate),
  updated: orNull(item.updated),
  title: localizedOrNull('Headline.'),
  summary: localizedOrNull('One paragraph that stands for the whole.'),
  topics: item.topics,
  people: recordNumbers('Record numbers of people in the item.'),
  cases: recordNumbers('Record numbers of cases in the item.'),
  places: item.places,
  organisations: item.organisations,
  origin: z
    .strictObject({type: item.origin.shape.type, publisher: localizedOrNull('Whose text it is.')})
    .describe('Where the item comes from.'),
  hashtags: item.hashtags,
  since: z.array(item.since.element).describe('What happened since the item was published.'),
  sources,
  corrections: z.array(item.corrections.element).describe('Corrections, newest first.')
});

const openChange = z.strictObject({
  on: change.shape.on,
  kind: change.shape.kind,
  table: z.enum(['people', 'cases', 'news']).describe('File in which the record stands.'),
  recordNo: person.recordNo,
  note: change.shape.note
});

/** The tables of the open data by name. Each is published as JSON, CSV and JSON Schema. */
export const openTables = {
  people: openPerson,
  events: openEvent,
  cases: openCase,
  news: openItem,
  changes: openChange,
  prisons: openPrison,
  courts: openCourt,
  officials: openOfficial,
  charges: openChargeEntry,
  laws: openArticle
} as const;
export type TableName = keyof typeof openTables;
/** A record of a table, as published. */
export type OpenRecord<T extends TableName> = z.infer<(typeof openTables)[T]>;

/** Schema of a table's JSON file: what the file is, and its records. */
export const openFile = (table: TableName) =>
  z.strictObject({
    $schema: z.string().describe('Address of the JSON Schema of this file.'),
    table: z.literal(table).describe('Name of the table.'),
    site: z.string().describe('Address of the site.'),
    asOf: z.string().describe('Day for which the file was made.'),
    licence: localized.describe('Terms of use.'),
    cite: localized.describe('How to cite this data.'),
    records: z.array(openTables[table]).describe('The records.')
  });
