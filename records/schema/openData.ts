/**
 * What is public, field by field: the allow-list of the open data. A field that is not named here is not in any file.
 * Types and docstrings come from the content schema, so that they cannot part from it; the JSON Schema, the columns of
 * the CSV files and the page that documents them all derive from this.
 */
import {z} from 'zod';
import {statusCodes} from './registries.ts';
import {caseFacts} from './case.ts';
import {newsFacts} from './news.ts';
import {personFacts} from './person.ts';

const {shape: person} = personFacts;
const {shape: item} = newsFacts;
const {shape: trial} = caseFacts;
const {shape: sourceShape} = person.sources.element;
const {shape: eventShape} = person.events.element;
const localized = person.name;

/** The same field, null where nothing is on record. Optional in the content, always present in the data. */
const orNull = <S extends z.ZodType>(schema: S) => {
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  return inner
    .nullable()
    .describe(schema.description ?? inner.description ?? '') as unknown as z.ZodNullable<
    S extends z.ZodOptional<infer I> ? I : S
  >;
};
const localizedOrNull = (description: string) =>
  z
    .strictObject({
      en: z.string().nullable().describe('The words in English; null: not available.'),
      fa: z.string().nullable().describe('The words in Farsi; null: not available.')
    })
    .describe(description);
const url = z
  .strictObject({
    en: z.string().describe('Address of the page in English.'),
    fa: z.string().describe('Address of the page in Farsi.')
  })
  .describe('Pages of this record.');
const recordNumbers = (what: string) => z.array(person.recordNo).describe(what);

const source = z.strictObject({
  id: sourceShape.id,
  publisher: sourceShape.publisher,
  title: sourceShape.title,
  url: orNull(sourceShape.url).describe('Canonical address; null if unknown or not to be opened.'),
  archiveUrl: orNull(sourceShape.archiveUrl),
  lang: sourceShape.lang,
  published: orNull(sourceShape.published),
  type: sourceShape.type
});
const sources = z.array(source).describe('Everything that the claims of this record rest on.');
const charge = person.charges.element;
const change = z.strictObject({
  on: person.changes.element.shape.on,
  kind: z
    .enum(['update', 'correction', 'removal', 'minor', 'major'])
    .describe('What kind of change. minor and major: correction of a news item.'),
  note: person.changes.element.shape.note
});
const changes = z.array(change).describe('Corrections and changes, newest first.');

const openPerson = z.strictObject({
  recordNo: person.recordNo,
  url,
  identity: z
    .enum(['public', 'initials'])
    .describe('How the person may be named. initials: the name field holds no more than that.'),
  name: localized.describe('Name, or initials.'),
  aliases: person.aliases,
  gender: person.gender,
  birth: z
    .strictObject({
      date: z.string().nullable().describe('Date or year of birth.'),
      approximate: z.boolean().nullable().describe('true: worked out from ages in reports.')
    })
    .describe('Birth, where it is on record.'),
  nationalities: person.nationalities,
  occupation: person.occupation,
  occupationGroup: person.occupationGroup,
  activities: person.activities,
  charges: person.charges,
  case: orNull(trial.recordNo).describe('Record number of the case; null: none on record.'),
  status: z
    .strictObject({
      code: z.enum(statusCodes).describe('Where the person stands, derived from the events.'),
      since: z.string().describe('Since when, as exact as known.'),
      sinceIsLatest: z.boolean().describe('true: `since` is the latest possible date.'),
      asOf: z.string().describe('The last day for which a source vouches for it.'),
      certainty: eventShape.certainty,
      prison: orNull(eventShape.prison).describe(
        'Where the person is held; null: not held, or not known.'
      ),
      sources: z.array(z.string()).describe('Ids of the sources behind the status.')
    })
    .describe('Where the person stands.'),
  sentence: z
    .strictObject({
      kind: person.sentence.shape.kind,
      years: orNull(person.sentence.shape.years),
      months: orNull(person.sentence.shape.months),
      asOf: person.sentence.shape.asOf,
      sources: person.sentence.shape.sources
    })
    .describe('The prison term as it stands now.'),
  detention: z
    .strictObject({
      daysMin: z.number().int().describe('Least number of days in prison that the dates allow.'),
      daysMax: z.number().int().describe('Greatest number of days in prison that the dates allow.'),
      openEnded: z
        .boolean()
        .describe('true: no end is on record; counted to the last day a source vouches for.'),
      spells: z
        .array(
          z.strictObject({
            from: z.string().describe('First day in prison.'),
            to: z.string().nullable().describe('Day of leaving; null: none on record.'),
            until: z.string().describe('Where the count stops.'),
            endedBy: orNull(eventShape.type).describe('Event that ended it.'),
            daysMin: z.number().int().describe('Least number of days.'),
            daysMax: z.number().int().describe('Greatest number of days.')
          })
        )
        .describe('Each stretch in prison, furlough taken off.')
    })
    .describe('Days in prison. The first day counts, the day of leaving does not.'),
  health: z
    .strictObject({
      severity: orNull(personFacts.shape.health.unwrap().shape.severity),
      summary: localizedOrNull('Health in detention, in one or two sentences.'),
      denialOfCare: z.boolean().nullable().describe('true: sources say that care was refused.'),
      asOf: z.string().nullable().describe('The day for which the sources vouch for this.')
    })
    .describe('Health, only with consent on record.'),
  summary: localizedOrNull('One paragraph that stands for the whole.'),
  hashtags: person.hashtags,
  reviewedOn: person.reviewedOn,
  sources,
  changes
});

const openEvent = z.strictObject({
  id: z.string().describe('Id of the event: record, date and type.'),
  person: person.recordNo
    .nullable()
    .describe('Record number of the person; null: an event of a case.'),
  case: trial.recordNo
    .nullable()
    .describe('Record number of the case; null: an event of a person.'),
  type: eventShape.type,
  date: eventShape.date,
  onOrBefore: z.boolean().describe('true: the date is the latest possible one.'),
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
  recordNo: trial.recordNo,
  url,
  title: localizedOrNull('Name of the case.'),
  summary: localizedOrNull('One paragraph that stands for the whole.'),
  court: trial.court,
  judge: localizedOrNull('Presiding judge.'),
  charges: z.array(charge).describe('Charges in the case.'),
  defendants: z
    .array(
      z.strictObject({
        person: person.recordNo.nullable().describe('Record number; null: no page.'),
        name: trial.defendants.element.shape.name,
        outcome: trial.defendants.element.shape.outcome,
        asOf: trial.defendants.element.shape.asOf,
        sources: trial.defendants.element.shape.sources
      })
    )
    .describe('Everyone tried together.'),
  reviewedOn: trial.reviewedOn,
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

/** The tables of the open data: each a JSON file, a CSV file and a schema. */
export const openTables = {
  people: openPerson,
  events: openEvent,
  cases: openCase,
  news: openItem,
  changes: openChange
} as const;
export type TableName = keyof typeof openTables;
export type OpenRecord<T extends TableName> = z.infer<(typeof openTables)[T]>;

/** One JSON file: what it is, and its records. */
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

/** A column of a CSV file. Nested fields are joined by dots; `list` joins values with “ | ”, `json` holds JSON. */
export type Column = {
  name: string;
  path: string[];
  type: 'text' | 'number' | 'boolean' | 'list' | 'numbers' | 'json';
  description: string;
};

/** Columns of a table, in the order of its fields. */
export function columnsOf(schema: z.ZodType, path: string[] = []): Column[] {
  const inner = schema instanceof z.ZodNullable ? (schema.unwrap() as z.ZodType) : schema;
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape).flatMap(([key, field]) =>
      columnsOf(field as z.ZodType, [...path, key])
    );
  return [
    {
      name: path.join('.'),
      path,
      type: columnType(inner),
      description: schema.description ?? inner.description ?? ''
    }
  ];
}

function columnType(schema: z.ZodType): Column['type'] {
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'boolean';
  if (!(schema instanceof z.ZodArray)) return 'text';
  if (schema.element instanceof z.ZodObject) return 'json';
  return schema.element instanceof z.ZodNumber ? 'numbers' : 'list';
}
