import {z} from 'zod';
import {issueOf} from './issue.ts';
import {
  change,
  claim,
  dispute,
  event,
  localized,
  recordNo,
  reference,
  review,
  sources,
  state
} from './fields.ts';
import {charge, courts} from './justice.ts';

export const caseFacts = z.strictObject({
  recordNo,
  ...state,
  defendants: z
    .array(
      z.strictObject({
        person: reference('person').optional().describe('Folder name, if the person has a page.'),
        name: localized.describe('Name as in the case.'),
        outcome: localized.describe(
          'What the court decided for this person, or that it is not known.'
        ),
        ...claim
      })
    )
    .min(1, issueOf('values.oneDefendant'))
    .describe('Everyone tried together.'),
  court: localized
    .optional()
    .describe(
      'Court and branch in words, only where content/courts.yaml lacks it. Where no source names it, leave it out: ' +
        'the page says so.'
    ),
  judge: localized
    .optional()
    .describe('Presiding judge in words, only where content/officials.yaml lacks the name.'),
  courts,
  charges: z.array(charge).describe('Charges in the case.'),
  events: z
    .array(
      event.extend({
        people: z
          .array(reference('person'))
          .min(1, issueOf('values.defendantOrNone'))
          .optional()
          .describe(
            'Folder names of the defendants whom it concerned: it is then also on their timelines. ' +
              'Without it an indictment, hearing or retrial concerns all of them, and any other event none.'
          )
      })
    )
    .min(1, issueOf('values.oneEvent'))
    .describe('The course of the case. What defendants have in common is written here, once.'),
  disputes: z.array(dispute).describe('Where sources disagree.'),
  ...review,
  sources,
  changes: z.array(change).describe('What changed on this page, newest first.')
});
