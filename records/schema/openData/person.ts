import {z} from 'zod';
import {caseFacts} from '../case.ts';
import {
  changes,
  dateRange,
  dateRangeOrNull,
  localizedOrNull,
  orNull,
  sources,
  url
} from './fields.ts';
import {personFacts} from '../person.ts';
import {healthStates, sentenceKinds, statusCodes} from '../registries.ts';

const {shape: person} = personFacts;
const {shape: eventShape} = person.events.element;
const {shape: sentence} = person.sentence;

/** A record of the table `people`. */
export const openPerson = z.strictObject({
  recordNo: person.recordNo,
  url,
  identity: z
    .enum(['public', 'initials'])
    .describe('How the person may be named. initials: the name field holds no more than that.'),
  name: person.name.describe('Name, or initials.'),
  aliases: person.aliases,
  gender: person.gender,
  birth: z
    .strictObject({
      date: z.string().nullable().describe('When the person was born, as exact as known.'),
      range: dateRangeOrNull,
      approximate: z.boolean().nullable().describe('true: worked out from ages in reports.')
    })
    .describe('Birth, where it is on record.'),
  nationalities: person.nationalities,
  occupation: person.occupation,
  occupationGroup: person.occupationGroup,
  activities: person.activities,
  charges: person.charges,
  case: orNull(caseFacts.shape.recordNo).describe(
    'Record number of the case; null: none on record.'
  ),
  status: z
    .strictObject({
      code: z.enum(statusCodes).describe('Where the person stands, derived from the events.'),
      since: z.string().describe('Since when, as exact as known.'),
      sinceRange: dateRange,
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
      outcome: sentence.outcome,
      kind: z
        .enum(sentenceKinds)
        .describe(
          'What is in force. term: prison for a time; unknown: prison, length not known; no-prison: only other ' +
            'punishments; overturned, pardoned: nothing is left; otherwise the outcome.'
        ),
      months: z
        .number()
        .int()
        .nullable()
        .describe('Whole months of the prison term in force; null unless kind is term.'),
      days: z
        .number()
        .int()
        .nullable()
        .describe('Days of that term beyond the months; null unless kind is term.'),
      atLeast: z.boolean().describe('true: sources leave open whether more has to be served.'),
      counted: orNull(sentence.counted),
      judgments: sentence.judgments,
      note: localizedOrNull('What the figure covers, and what other sources count.'),
      asOf: sentence.asOf,
      sources: sentence.sources
    })
    .describe('What courts imposed, and what of it is in force.'),
  detention: z
    .strictObject({
      daysMin: z.number().int().describe('Least number of days in prison that the dates allow.'),
      daysMax: z
        .number()
        .int()
        .nullable()
        .describe('Greatest number of days in prison that the dates allow; null: no limit.'),
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
            daysMax: z
              .number()
              .int()
              .nullable()
              .describe('Greatest number of days; null: no limit.')
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
      asOf: z.string().nullable().describe('The day for which the sources vouch for this.'),
      state: z
        .enum(healthStates)
        .nullable()
        .describe(
          'On the day of this file. current: reported in the last 90 days; unconfirmed: not confirmed since asOf; ' +
            'past: the person is free or has died.'
        )
    })
    .describe('Health, only with consent on record.'),
  summary: localizedOrNull('One paragraph that stands for the whole.'),
  hashtags: person.hashtags,
  reviewedOn: person.reviewedOn,
  sources,
  changes
});
