import {z} from 'zod';
import {issueOf} from './issue.ts';
import {
  correction,
  day,
  httpUrl,
  hashtags,
  language,
  localized,
  partialDate,
  recordNo,
  reference,
  slug,
  sourceIds,
  sources,
  state,
  text
} from './fields.ts';
import {hints} from './hints.ts';
import {newsKinds, topics} from './registries.ts';

export const newsFacts = z.strictObject({
  recordNo,
  ...state,
  kind: z.enum(newsKinds).describe('What kind of item it is.'),
  date: day.describe('The date of the news: when it was first published, here or elsewhere.'),
  eventDate: partialDate.optional().describe('When the event happened, if that differs.'),
  updated: day.optional().describe('When the text last changed in substance.'),
  origin: z
    .strictObject({
      type: z
        .enum(['own', 'repost', 'excerpt', 'translation'])
        .describe('own: written by the campaign; else whose words it reports.'),
      publisher: localized.optional().describe('Whose text it is.'),
      url: httpUrl.optional().describe('The original’s address.'),
      archiveUrl: httpUrl.optional().describe('An archived copy of the original.')
    })
    .describe('Where the item comes from.'),
  byline: z
    .strictObject({
      name: localized.describe('Who signed the original.'),
      role: localized.describe('In what role.')
    })
    .optional()
    .describe('Author of a signed item.'),
  people: z
    .array(reference('person'))
    .describe('Folder names of people in the item that have a page.'),
  cases: z.array(reference('case')).describe('Folder names of cases in the item.'),
  places: z.array(localized).describe('Places that the item is about.'),
  organisations: z
    .array(localized)
    .describe('Organisations that speak, act or are called on in the item.'),
  topics: z.array(z.enum(topics)).min(1, issueOf('values.oneTopic')).describe('From the registry.'),
  contentWarning: localized
    .optional()
    .describe('What a reader should be warned of before reading.'),
  media: z
    .array(
      z.strictObject({
        id: slug.describe('Name by which ::figure refers to it.'),
        src: text
          .clone()
          .register(hints, {refersTo: 'picture'})
          .describe('File name beside this file, or the name of a drawing.'),
        alt: localized.describe('What the picture shows, for those who cannot see it.'),
        caption: localized.describe('Text under the picture.'),
        credit: localized.describe('Who made it.'),
        graphic: z
          .enum(['none', 'mild', 'graphic'])
          .describe('graphic: not fetched until the reader asks.')
      })
    )
    .describe('Pictures of this item.'),
  links: z
    .array(
      z.strictObject({
        id: slug.describe('Name by which ::video refers to it.'),
        kind: z.enum(['text', 'video', 'audio', 'document']).describe('What is at the other end.'),
        title: localized.describe('What the reader will find.'),
        publisher: localized.describe('Whose site it is.'),
        url: httpUrl.describe('The address.'),
        lang: language.describe('Language of the target.')
      })
    )
    .describe('Further reading outside this site.'),
  since: z
    .array(
      z.strictObject({
        date: partialDate.describe('When it happened.'),
        text: localized.describe('What happened, in one sentence.'),
        sources: sourceIds
      })
    )
    .describe('What happened since the item was published.'),
  hashtags: hashtags.describe('Tags for sharing.'),
  actions: z
    .array(reference('action'))
    .describe('Folder names of actions that belong to the item.'),
  corrections: z.array(correction).describe('Corrections, newest first.'),
  sources
});
