/** Fields that several tables of the open data share. */
import {z} from 'zod';
import {datePrecisions} from '../../../i18n/partialDates/partialDate.ts';
import {personFacts} from '../person.ts';

const {shape: person} = personFacts;
const {shape: sourceShape} = person.sources.element;

/**
 * The same field, null if nothing is on record: optional in the content, always present in the
 * data.
 */
export const orNull = <S extends z.ZodType>(schema: S) => {
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  return inner
    .nullable()
    .describe(schema.description ?? inner.description ?? '') as unknown as z.ZodNullable<
    S extends z.ZodOptional<infer I> ? I : S
  >;
};
export const localizedOrNull = (description: string) =>
  z
    .strictObject({
      en: z.string().nullable().describe('The words in English; null: not available.'),
      fa: z.string().nullable().describe('The words in Farsi; null: not available.')
    })
    .describe(description);
export const url = z
  .strictObject({
    en: z.string().describe('Address of the page in English.'),
    fa: z.string().describe('Address of the page in Farsi.')
  })
  .describe('Pages of this record.');
/** What a date of any form says, for programs. */
export const dateRange = z
  .strictObject({
    first: z.string().nullable().describe('First day that the date can mean; null: not known.'),
    last: z.string().nullable().describe('Last day that the date can mean; null: not known.'),
    precision: z
      .enum(datePrecisions)
      .describe(
        'How exact the date is. about: first and last are estimates; before, after: “on or before”, “on or after”.'
      )
  })
  .describe('First and last day that the date can mean, and how exact it is.');
/** The same for a date that may be missing: all null. */
export const dateRangeOrNull = dateRange
  .extend({precision: orNull(dateRange.shape.precision)})
  .describe('First and last day that the date can mean, and how exact it is; null: not on record.');
export const recordNumbers = (what: string) => z.array(person.recordNo).describe(what);

export const source = z.strictObject({
  id: sourceShape.id,
  publisher: sourceShape.publisher,
  title: sourceShape.title,
  url: orNull(sourceShape.url).describe('Canonical address; null if unknown or not to be opened.'),
  archiveUrl: orNull(sourceShape.archiveUrl),
  lang: sourceShape.lang,
  published: orNull(sourceShape.published),
  type: sourceShape.type
});
export const sources = z
  .array(source)
  .describe('Everything that the claims of this record rest on.');
export const change = z.strictObject({
  on: person.changes.element.shape.on,
  kind: z
    .enum(['update', 'correction', 'removal', 'minor', 'major'])
    .describe('What kind of change. minor and major: correction of a news item.'),
  note: person.changes.element.shape.note
});
export const changes = z.array(change).describe('Corrections and changes, newest first.');
