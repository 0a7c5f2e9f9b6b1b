import {z} from 'zod';
import {issueOf} from './issue.ts';
import {
  change,
  claim,
  dispute,
  event,
  hashtags,
  language,
  localized,
  olderPartialDate,
  partialDate,
  recordNo,
  reference,
  review,
  sources,
  state,
  text
} from './fields.ts';
import {charge, courts} from './justice.ts';
import {wayProblem} from './contact/forms.ts';
import {isCountryCode} from './values/countries.ts';
import {hints} from './hints.ts';
import {occupationGroups, statusCodes} from './registries.ts';
import {sentence} from './sentence/sentence.ts';

export const personFacts = z.strictObject({
  recordNo,
  ...state,
  identity: z
    .enum(['public', 'initials', 'withheld'])
    .describe('How the person may be named. withheld: nowhere in the site.'),
  name: localized.describe('Name as the person or the campaign writes it.'),
  familyName: localized
    .optional()
    .describe(
      'The end of `name` that is the family name, by which the index of names sorts. Without it, the last word.'
    ),
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
        ),
      birthday: z
        .boolean()
        .optional()
        .describe('true: the birthday may be in the calendars. Left out: it is not.')
    })
    .describe('What the person or the family agreed to.'),
  gender: z.enum(['female', 'male', 'other', 'unknown']).describe('For grammar and figures.'),
  birth: z
    .strictObject({
      date: olderPartialDate.describe('When the person was born, as exact as known.'),
      approximate: z.boolean().describe('true: worked out from ages in reports.'),
      ...claim
    })
    .optional()
    .describe('Birth, where it is on record.'),
  nationalities: z
    .array(
      z
        .string()
        .refine(isCountryCode, issueOf('values.country'))
        .register(hints, {written: 'country'})
    )
    .min(1, issueOf('values.oneCountry'))
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
  charges: z.array(charge).describe('What the authorities accused the person of.'),
  case: reference('case').optional().describe('Folder name of the case under content/cases.'),
  courts,
  events: z
    .array(event)
    .min(1, issueOf('values.oneEvent'))
    .describe(
      'What happened to the person, also without a known date, in the order in which it happened. ' +
        'The site sorts by date; where the dates leave it open, the order here decides.'
    ),
  statusOverride: z
    .strictObject({
      code: z.enum(statusCodes).describe('The status to show.'),
      date: partialDate.describe('Since when.'),
      reason: localized.describe('Why the events alone would mislead.'),
      ...claim
    })
    .optional()
    .describe('An editor’s decision against the derived status.'),
  sentence: sentence.describe('What courts imposed. The plate draws the prison term in force.'),
  health: z
    .strictObject({
      severity: z.enum(['concern', 'serious', 'critical']).describe('As the sources put it.'),
      summary: localized.describe('One or two sentences, nothing beyond what was published.'),
      denialOfCare: z.boolean().describe('true: sources say that care was refused.'),
      ...claim
    })
    .optional()
    .describe('Health in detention. Shown only with consent.health.'),
  mail: z
    .strictObject({
      address: text
        .refine(value => wayProblem('post', value) === null, issueOf('values.postal'))
        .describe('Postal address in the script in which the post there reads it, line by line.'),
      languages: z
        .array(language)
        .min(1, issueOf('values.oneLanguage'))
        .describe('Languages in which letters may be written.'),
      may: localized.describe('What may be written and sent, as the sources say.'),
      mayNot: localized.describe('What must not: it could harm the prisoner, or stop the letter.'),
      ...claim
    })
    .optional()
    .describe(
      'Letters to the person, only if a source says that they arrive and that they are welcome. Shown while the ' +
        'person is held and the claim is not older than 90 days.'
    ),
  hashtags: hashtags.describe('Tags that the person’s campaign used.'),
  disputes: z.array(dispute).describe('Where sources disagree.'),
  ...review,
  sources,
  changes: z.array(change).describe('What changed on this page, newest first.')
});
