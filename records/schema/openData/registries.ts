/** Tables of the open data for the registries: an entry is in them once a released record refers to it. */
import {z} from 'zod';
import {registryFiles} from '../../registries/schema.ts';
import {event, knownDate, localized, slug} from '../fields.ts';
import {localizedOrNull, orNull, recordNumbers, sources, url} from './fields.ts';

const {shape: prison} = registryFiles.prisons.element;

const about = z
  .strictObject({
    text: localizedOrNull('What its page says of it.'),
    asOf: orNull(knownDate).describe('The day for which its sources vouch; null: it has none.'),
    sources: z.array(slug).describe('Ids of the sources behind it.')
  })
  .describe('What the page of this entry says of it.');

const entry = z.strictObject({
  id: z.string().describe('Code of the entry, as other tables refer to it. Never changed.'),
  url,
  name: localized.describe('Name of the entry.'),
  aliases: prison.aliases,
  about,
  people: recordNumbers('Record numbers of the people whose records refer to it.'),
  cases: recordNumbers('Record numbers of the cases that refer to it.'),
  news: recordNumbers('Record numbers of the news that names these people or cases.'),
  sources
});
const place = localizedOrNull('City, and the province where it has another name.');

export const openPrison = entry.extend({
  place,
  stays: z
    .array(
      z.strictObject({
        person: z.number().int().describe('Record number of the person.'),
        ward: orNull(event.shape.ward).describe('Code of the last ward on record; null: none.'),
        from: z.string().describe('Date of the first event there.'),
        to: z.string().nullable().describe('Date of the event that ended it; null: none on record.')
      })
    )
    .describe('Who is or was held there, and when. Leave and transfers end a stay.')
});
export const openCourt = entry.extend({
  place,
  court: z.string().nullable().describe('Id of the court of a branch; null: a court itself.')
});
export const openOfficial = entry.extend({
  office: localized.describe('The office in which the official acted.')
});
export const openChargeEntry = entry.extend({
  articles: z.array(z.string()).describe('Ids of the articles on which it usually rests.')
});
export const openArticle = entry.extend({
  usualCharges: z.array(z.string()).describe('Ids of the charges that usually rest on it.')
});
