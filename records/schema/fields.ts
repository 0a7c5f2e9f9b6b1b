/**
 * Fields that several kinds of document share. Each field's `describe` is its docstring (meaning,
 * unit, allowed values): the skeletons for editors and the JSON Schema of the open data print it. A
 * test fails for a field without.
 */
import {z} from 'zod';
import {message} from '../../i18n/catalogue/message.ts';
import {eventTypes, sourceTypes} from './registries.ts';
import {addressProblem, hashtagProblem} from './values/addresses.ts';
import {bounds} from './values/bounds.ts';
import {dateForms, formProblem, type DateForm} from './dates/forms.ts';
import {dateProblem, firstYear, instantProblem} from './dates/dates.ts';
import {hints, type Reference} from './hints.ts';
import {issue, issueFrom, issueOf} from './issue.ts';
import {slugSource} from './slug.ts';

const slugForm = issueOf('values.slug');

const dateField = (form: DateForm, from: number) =>
  z
    .string({error: ({input}) => issue(formProblem(input, form))})
    .regex(dateForms[form].form, {
      error: ({input}) => issue(formProblem(input, form)),
      abort: true
    })
    .refine(
      value => dateProblem(value, from) === null,
      issueFrom(input => dateProblem(input, from))
    )
    .register(hints, {written: form});

/** A day on which something happened or was done. */
export const day = dateField('day', firstYear.record);
/** The date of a claim or a publication: a day, month or year, also of the Solar calendar. */
export const knownDate = dateField('known', firstYear.record);
/** The same for publications, which may be older. */
export const olderDate = dateField('known', firstYear.life);
/** When something happened, in any form of `i18n/partialDates/partialDate.ts`. */
export const partialDate = dateField('partial', firstYear.record);
/** The same for births, which may be older. */
export const olderPartialDate = dateField('partial', firstYear.life);

export const instant = z.iso
  .datetime({
    offset: true,
    error: ({input}) =>
      issue(
        (/^1[2-4]\d\d-\d{2}-\d{2}T/.test(String(input)) ? instantProblem(String(input)) : null) ??
          message('values.time')
      ),
    abort: true
  })
  .refine(value => instantProblem(value) === null, issueFrom(instantProblem))
  .register(hints, {written: 'instant'});
export const httpUrl = z
  .url({protocol: /^https?$/, error: issueOf('values.url'), abort: true})
  .refine(value => addressProblem(value) === null, issueFrom(addressProblem))
  .max(bounds.url, issueOf('values.urlLength', {most: bounds.url}))
  .register(hints, {written: 'address'});
export const slug = z
  .string({error: slugForm})
  .regex(new RegExp(`^${slugSource}$`), slugForm)
  .max(bounds.slug, issueOf('values.slugLength', {most: bounds.slug}));
/** A slug, id or code that names something, such as a person or a source of the same file. */
export const reference = (refersTo: Reference) => slug.clone().register(hints, {refersTo});
export const sourceIds = z
  .array(reference('source'))
  .min(1, issueOf('values.sourceId'))
  .describe('Ids of entries in `sources` that carry this claim.');
export const text = z.string().trim().min(1, issueOf('values.text'));
export const language = z.enum(['en', 'fa', 'ar', 'de', 'fr', 'it', 'sv']);

export const localized = z.strictObject({
  en: text.describe('The words in English.'),
  fa: text.describe('The words in Farsi.')
});

export const source = z.strictObject({
  id: slug.describe('Short name of the source within this file; claims refer to it.'),
  publisher: localized.describe('Who published it.'),
  title: localized.describe(
    'What it is or reports, in our own words where its own title is not on record.'
  ),
  url: httpUrl.optional().describe('Canonical address. Leave out if unknown.'),
  archiveUrl: httpUrl.optional().describe('Address of an archived copy.'),
  lang: language.describe('Language of the source.'),
  published: olderDate.optional().describe('When it was published, as exact as known.'),
  accessed: day.optional().describe('When one of us last read it.'),
  type: z.enum(sourceTypes).describe('What kind of publication it is.'),
  publishable: z
    .boolean()
    .describe('false: name the publisher, but do not link (mirror or staging address, or a risk).')
});

export const claim = {
  asOf: knownDate.describe('The day for which the sources vouch for this.'),
  sources: sourceIds
};

const hashtag = text
  .refine(value => hashtagProblem(value) === null, issueFrom(hashtagProblem))
  .register(hints, {written: 'hashtag'});
export const hashtags = z.strictObject({
  en: z.array(hashtag).describe('Latin hashtags with #.'),
  fa: z.array(hashtag).describe('Farsi hashtags with # and underscores.')
});

export const change = z.strictObject({
  on: day.describe('When the change was published.'),
  kind: z
    .enum(['update', 'correction', 'removal'])
    .describe(
      'update: new facts; correction: something was wrong; removal: something was taken out.'
    ),
  field: text.describe('What changed, as a field name, for example events or sentence.'),
  note: localized.describe('What was changed and why, for readers.')
});

export const correction = z.strictObject({
  on: day.describe('When the correction was published.'),
  note: localized.describe('What stood there, what is right, and how we know.'),
  severity: z.enum(['minor', 'major']).describe('major: a reader may have acted on the error.')
});

export const dispute = z.strictObject({
  text: localized.describe('Who says what, where sources disagree.'),
  sources: sourceIds
});

export const event = z.strictObject({
  id: slug
    .optional()
    .describe(
      'Keeps this event’s id in feeds and open data. Set it to the old id when its date or type is corrected.'
    ),
  type: z.enum(eventTypes).describe('What happened. The person’s status derives from these.'),
  date: partialDate.describe(
    'When it happened, as exact as known: 2021-11-18, 2021-11, solar 1400-08, on or before 2021-11-18, unknown.'
  ),
  prison: reference('prison')
    .optional()
    .describe('Where the person was held from then on, by its code in content/prisons.yaml.'),
  ward: reference('ward').optional().describe('Ward within that prison, by its code there.'),
  certainty: z
    .enum(['confirmed', 'reported', 'inferred'])
    .default('confirmed')
    .describe(
      'confirmed: several or first-hand sources; reported: one source; inferred: it follows from what sources say.'
    ),
  detail: localized.describe('One sentence for the timeline. Dates as :date[2021-08-03].'),
  sources: sourceIds
});

export const state = {
  state: z
    .enum(['draft', 'published', 'withdrawn'])
    .describe(
      'draft: not in the site; seen with the desk, the files or a preview link; withdrawn: its page only says so.'
    ),
  publishAt: instant.optional().describe('Not shown before this time, even when published.'),
  withdrawn: z
    .strictObject({
      on: day.describe('When it was withdrawn.'),
      reason: localized.describe('Why, in one sentence for readers.')
    })
    .optional()
    .describe('Required when state is withdrawn.'),
  takenOff: day
    .optional()
    .describe(
      'When `npm run withhold` withheld this person or withdrew this item. While the line is there, items that name ' +
        'the person are held back, not published, and what still names or links to this is a warning, not an error.'
    )
};

export const recordNo = z
  .number()
  .int(issueOf('read.wholeNumber'))
  .positive(issueOf('values.wholeFrom', {least: 1}))
  .max(bounds.recordNo, issueOf('values.recordNo', {most: bounds.recordNo}))
  .describe('Number of this record in the open data. Never changed, never reused.');
export const review = {
  reviewedOn: day.describe(
    'When an editor last compared this whole record with all its sources. Mending a part does not change it.'
  ),
  nextReviewOn: day.describe('When that is due again.')
};
export const sources = z
  .array(source)
  .min(1, issueOf('values.oneSource'))
  .describe('Everything that the claims in this file rest on.');
