/**
 * The content schema: one description of every document, from which validation, types, the open data's JSON Schema
 * and the skeletons for editors all derive. Each field's `describe` is its docstring: meaning, unit, allowed values.
 * A test fails for a field without one.
 */
import {z} from 'zod';
import {slugSource} from './slug.ts';
import {
  chargeCodes,
  chargeStages,
  eventTypes,
  identitiesDisclosed,
  newsKinds,
  occupationGroups,
  prisonCodes,
  risks,
  sourceTypes,
  statusCodes,
  topics
} from './registries.ts';

const isRealDate = (value: string) => {
  const [y, m = '01', d = '01'] = value.split('-');
  const date = new Date(`${y}-${m}-${d}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${y}-${m}-${d}`);
};

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, {
    error: 'a date as YYYY-MM-DD, for example 2021-11-18',
    abort: true
  })
  .refine(isRealDate, 'a date that exists in the calendar');

/** A date as exact as it is known: `2021`, `2021-08` or `2021-08-03`. The length says the precision. */
const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    error: 'a date as YYYY, YYYY-MM or YYYY-MM-DD, for example 2021-08',
    abort: true
  })
  .refine(isRealDate, 'a date that exists in the calendar');

const instant = z.iso.datetime({
  offset: true,
  error: 'a time with its zone, for example 2027-03-20T09:00:00+01:00'
});
const httpUrl = z.url({
  protocol: /^https?$/,
  error: 'an address that begins with https:// or http://'
});
const slug = z
  .string()
  .regex(
    new RegExp(`^${slugSource}$`),
    'small Latin letters, digits and single hyphens, for example nahid-taghavi'
  );
const sourceIds = z
  .array(slug)
  .min(1, 'at least one source id from this file’s sources')
  .describe('Ids of entries in `sources` that carry this claim.');
const text = z.string().trim().min(1, 'some text');
const language = z.enum(['en', 'fa', 'ar', 'de', 'fr', 'it', 'sv']);

const localized = z.strictObject({
  en: text.describe('The words in English.'),
  fa: text.describe('The words in Farsi.')
});

const source = z.strictObject({
  id: slug.describe('Short name of the source within this file; claims refer to it.'),
  publisher: localized.describe('Who published it.'),
  title: localized.describe(
    'What it is or reports, in our own words where its own title is not on record.'
  ),
  url: httpUrl.optional().describe('Canonical address. Leave out if unknown.'),
  archiveUrl: httpUrl.optional().describe('Address of an archived copy.'),
  lang: language.describe('Language of the source.'),
  published: partialDate.optional().describe('When it was published, as exact as known.'),
  accessed: day.optional().describe('When one of us last read it.'),
  type: z.enum(sourceTypes).describe('What kind of publication it is.'),
  publishable: z
    .boolean()
    .describe('false: name the publisher, but do not link (mirror or staging address, or a risk).')
});

const claim = {
  asOf: partialDate.describe('The day for which the sources vouch for this.'),
  sources: sourceIds
};

const change = z.strictObject({
  on: day.describe('When the change was published.'),
  kind: z
    .enum(['update', 'correction', 'removal'])
    .describe(
      'update: new facts; correction: something was wrong; removal: something was taken out.'
    ),
  field: text.describe('What changed, as a field name, for example events or sentence.'),
  note: localized.describe('What was changed and why, for readers.')
});

const correction = z.strictObject({
  on: day.describe('When the correction was published.'),
  note: localized.describe('What stood there, what is right, and how we know.'),
  severity: z.enum(['minor', 'major']).describe('major: a reader may have acted on the error.')
});

const dispute = z.strictObject({
  text: localized.describe('Who says what, where sources disagree.'),
  sources: sourceIds
});

const event = z.strictObject({
  id: slug
    .optional()
    .describe(
      'Keeps this event’s id in feeds and open data. Set it to the old id when its date or type is corrected.'
    ),
  type: z.enum(eventTypes).describe('What happened. The person’s status derives from these.'),
  date: partialDate.describe('When it happened, as exact as known.'),
  onOrBefore: z.boolean().optional().describe('true: the date is the latest possible one.'),
  prison: z.enum(prisonCodes).optional().describe('Where the person was held from then on.'),
  ward: localized.optional().describe('Ward within that prison.'),
  certainty: z
    .enum(['confirmed', 'reported', 'inferred'])
    .default('confirmed')
    .describe(
      'confirmed: several or first-hand sources; reported: one source; inferred: follows from what a source says.'
    ),
  detail: localized.describe('One sentence for the timeline. Dates as :date[2021-08-03].'),
  sources: sourceIds
});

const state = {
  state: z
    .enum(['draft', 'published', 'withdrawn'])
    .describe('draft: nobody but editors sees it; withdrawn: its page only says so.'),
  publishAt: instant.optional().describe('Not shown before this time, even when published.'),
  withdrawn: z
    .strictObject({
      on: day.describe('When it was withdrawn.'),
      reason: localized.describe('Why, in one sentence for readers.')
    })
    .optional()
    .describe('Required when state is withdrawn.')
};

const recordNo = z
  .number()
  .int()
  .positive()
  .describe('Number of this record in the open data. Never changed, never reused.');
const review = {
  reviewedOn: day.describe('When an editor last compared this record with its sources.'),
  nextReviewOn: day.describe('When that is due again.')
};
const sources = z
  .array(source)
  .min(1, 'at least one source')
  .describe('Everything that the claims in this file rest on.');

export const personFacts = z.strictObject({
  recordNo,
  ...state,
  identity: z
    .enum(['public', 'initials', 'withheld'])
    .describe('How the person may be named. withheld: nowhere in the site.'),
  name: localized.describe('Name as the person or the campaign writes it.'),
  aliases: z
    .strictObject({
      en: z.array(text).describe('Other spellings in Latin letters.'),
      fa: z.array(text).describe('Other spellings in Farsi.')
    })
    .describe('Other names and spellings, for search and for matching reports.'),
  consent: z
    .strictObject({
      portrait: z
        .boolean()
        .describe('true only with consent on record; without it no picture is shown.'),
      health: z
        .boolean()
        .describe(
          'true: health details may be shown (published by the person, the family or a named rights group).'
        )
    })
    .describe('What the person or the family agreed to.'),
  gender: z.enum(['female', 'male', 'other', 'unknown']).describe('For grammar and figures.'),
  birth: z
    .strictObject({
      date: partialDate.describe('Date or year of birth.'),
      approximate: z.boolean().describe('true: worked out from ages in reports.'),
      ...claim
    })
    .optional()
    .describe('Birth, where it is on record.'),
  nationalities: z
    .array(z.string().regex(/^[A-Z]{2}$/, 'a two-letter country code such as IR'))
    .min(1, 'at least one country code')
    .describe('ISO 3166-1 alpha-2 codes.'),
  occupation: localized.describe('What the person does or did, in a few words.'),
  occupationGroup: z.enum(occupationGroups).describe('Broad group, for the indexes.'),
  activities: z
    .array(
      z.strictObject({
        text: localized.describe('What the person did, apart from what a court called it.'),
        ...claim
      })
    )
    .describe('Peaceful work that sources connect with the case.'),
  charges: z
    .array(
      z.strictObject({
        code: z.enum(chargeCodes).describe('Charge, from the registry.'),
        stage: z.enum(chargeStages).describe('How far it had come by the asOf date.'),
        ...claim
      })
    )
    .describe('What the authorities accused the person of.'),
  case: slug.optional().describe('Folder name of the case under content/cases.'),
  events: z
    .array(event)
    .min(1, 'at least one event')
    .describe('Everything dated that happened to the person. Any order; the site sorts them.'),
  statusOverride: z
    .strictObject({
      code: z.enum(statusCodes).describe('The status to show.'),
      date: partialDate.describe('Since when.'),
      reason: localized.describe('Why the events alone would mislead.'),
      ...claim
    })
    .optional()
    .describe('An editor’s decision against the derived status.'),
  sentence: z
    .strictObject({
      kind: z
        .enum(['term', 'life', 'death', 'unknown', 'none'])
        .describe('term: a number of years and months.'),
      years: z.number().int().min(0).optional().describe('Whole years of the term.'),
      months: z
        .number()
        .int()
        .min(0)
        .max(11)
        .optional()
        .describe('Months beyond the years, 0 to 11.'),
      note: localized.optional().describe('What the figure covers, and what other sources count.'),
      ...claim
    })
    .describe('The prison term as it stands now. The plate draws this one.'),
  health: z
    .strictObject({
      severity: z.enum(['concern', 'serious', 'critical']).describe('As the sources put it.'),
      summary: localized.describe('One or two sentences, nothing beyond what was published.'),
      denialOfCare: z.boolean().describe('true: sources say that care was refused.'),
      ...claim
    })
    .optional()
    .describe('Health in detention. Shown only with consent.health.'),
  hashtags: z
    .strictObject({
      en: z.array(text).describe('Latin hashtags with #.'),
      fa: z.array(text).describe('Farsi hashtags with # and underscores.')
    })
    .describe('Tags that the person’s campaign used.'),
  disputes: z.array(dispute).describe('Where sources disagree.'),
  ...review,
  sources,
  changes: z.array(change).describe('What changed on this page, newest first.')
});

export const newsFacts = z.strictObject({
  recordNo,
  ...state,
  kind: z.enum(newsKinds).describe('What kind of item it is.'),
  date: day.describe('The item’s own date: when it was first published.'),
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
  people: z.array(slug).describe('Folder names of people in the item that have a page.'),
  cases: z.array(slug).describe('Folder names of cases in the item.'),
  places: z.array(localized).describe('Places that the item is about.'),
  organisations: z.array(localized).describe('Organisations that speak or act in the item.'),
  topics: z.array(z.enum(topics)).min(1, 'at least one topic').describe('From the registry.'),
  contentWarning: localized
    .optional()
    .describe('What a reader should be warned of before reading.'),
  media: z
    .array(
      z.strictObject({
        id: slug.describe('Name by which ::figure refers to it.'),
        src: text.describe('File name beside this file, or the name of a drawing.'),
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
  hashtags: z
    .strictObject({
      en: z.array(text).describe('Latin hashtags with #.'),
      fa: z.array(text).describe('Farsi hashtags with # and underscores.')
    })
    .describe('Tags for sharing.'),
  actions: z.array(slug).describe('Folder names of actions that belong to the item.'),
  corrections: z.array(correction).describe('Corrections, newest first.'),
  sources
});

export const caseFacts = z.strictObject({
  recordNo,
  ...state,
  defendants: z
    .array(
      z.strictObject({
        person: slug.optional().describe('Folder name, if the person has a page.'),
        name: localized.describe('Name as in the case.'),
        outcome: localized.describe(
          'What the court decided for this person, or that it is not known.'
        ),
        ...claim
      })
    )
    .min(1, 'at least one defendant')
    .describe('Everyone tried together.'),
  court: localized.describe('Court and branch.'),
  judge: localized.optional().describe('Presiding judge.'),
  charges: z
    .array(
      z.strictObject({
        code: z.enum(chargeCodes).describe('Charge, from the registry.'),
        stage: z.enum(chargeStages).describe('How far it had come by the asOf date.'),
        ...claim
      })
    )
    .describe('Charges in the case.'),
  events: z.array(event).min(1, 'at least one event').describe('The course of the case.'),
  disputes: z.array(dispute).describe('Where sources disagree.'),
  ...review,
  sources,
  changes: z.array(change).describe('What changed on this page, newest first.')
});

export const actionFacts = z.strictObject({
  recordNo,
  ...state,
  opened: partialDate.describe('When the call was made.'),
  deadline: day.optional().describe('Last day. After it the page says so and the buttons go.'),
  closed: z
    .strictObject({
      on: partialDate.describe('When it ended.'),
      outcome: localized.describe('How it ended.'),
      sources: sourceIds
    })
    .optional()
    .describe('Present once the action is over; it then stays as a record.'),
  target: z
    .strictObject({
      name: localized.describe('Whom the action addresses.'),
      office: localized.optional().describe('Office or body.'),
      url: httpUrl.optional().describe('Where to act.'),
      handle: text.optional().describe('Public account, with @.')
    })
    .describe('Addressee.'),
  risk: z.enum(risks).describe('Who may safely take part.'),
  identityDisclosed: z
    .enum(identitiesDisclosed)
    .describe('What the addressee or the public learns about you.'),
  people: z.array(slug).describe('Folder names of the people it is for.'),
  ...review,
  sources
});

export const pageFacts = z.strictObject({
  ...state,
  order: z.number().int().describe('Place among the standing pages in the footer.'),
  updated: day.describe('When the text last changed in substance.'),
  sources: z
    .array(source)
    .describe('What the page rests on; may be empty for pages about ourselves.')
});

/** Words of a document in one language: front matter of `en.md` and `fa.md`. */
const words = {
  summary: z
    .string()
    .trim()
    .min(1, 'some text')
    .max(280, 'at most 280 characters')
    .describe(
      'One paragraph that stands for the whole: lists, previews, search. Up to 280 characters.'
    ),
  translation: z
    .discriminatedUnion('status', [
      z.strictObject({status: z.literal('original').describe('This text was written first.')}),
      z.strictObject({
        status: z.enum(['translated', 'rough']).describe('rough: not yet read by a second person.'),
        of: z.enum(['en', 'fa']).describe('Language of the original.'),
        ofHash: z
          .string()
          .regex(/^[0-9a-f]{12}$/, 'the 12 characters that `npm run translated` writes')
          .optional()
          .describe(
            'Fingerprint of the original when it was translated. Absent until `npm run translated` has recorded it.'
          ),
        by: text.optional().describe('Translator, if to be named.')
      })
    ])
    .describe('Which text came first, and whether this one is up to date.')
};

export const titledWords = z.strictObject({
  title: text.describe('Headline or page title, without a full stop.'),
  originalTitle: z
    .strictObject({
      lang: language.describe('Its language.'),
      text: text.describe('The headline of the original.')
    })
    .optional()
    .describe('A second headline in the original’s language, set as its own line.'),
  ...words
});

export const personWords = z.strictObject(words);

/** The kinds of document: folder, file with facts, and their schemas. */
export const documentKinds = {
  prisoners: {facts: 'person.yaml', factsSchema: personFacts, wordsSchema: personWords},
  news: {facts: 'item.yaml', factsSchema: newsFacts, wordsSchema: titledWords},
  cases: {facts: 'case.yaml', factsSchema: caseFacts, wordsSchema: titledWords},
  actions: {facts: 'action.yaml', factsSchema: actionFacts, wordsSchema: titledWords},
  pages: {facts: 'page.yaml', factsSchema: pageFacts, wordsSchema: titledWords}
} as const;

export type DocumentKind = keyof typeof documentKinds;
export type PersonFacts = z.infer<typeof personFacts>;
export type NewsFacts = z.infer<typeof newsFacts>;
export type CaseFacts = z.infer<typeof caseFacts>;
export type ActionFacts = z.infer<typeof actionFacts>;
export type PageFacts = z.infer<typeof pageFacts>;
export type TitledWords = z.infer<typeof titledWords>;
export type PersonWords = z.infer<typeof personWords>;
export type PersonEvent = z.infer<typeof event>;
export type Source = z.infer<typeof source>;
export type Localized = z.infer<typeof localized>;
