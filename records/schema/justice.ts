/** What authorities did: fields that people and cases share. */
import {z} from 'zod';
import {issueOf} from './issue.ts';
import {claim, reference} from './fields.ts';
import {chargeStages, courtInstances} from './registries.ts';

/** A charge against a person or in a case. */
export const charge = z.strictObject({
  code: reference('charge').describe('Charge, by its code in content/charges.yaml.'),
  stage: z.enum(chargeStages).describe('How far it had come by the asOf date.'),
  articles: z
    .array(reference('law'))
    .optional()
    .describe('Articles of law that sources name for it, as in content/laws.yaml: tazirat-500.'),
  ...claim
});

/** A court that dealt with a person or a case, and who acted there. */
export const courtClaim = z.strictObject({
  court: reference('court').describe(
    'Court, by its code in content/courts.yaml, or branch as code-number: tehran-revolutionary-26.'
  ),
  instance: z.enum(courtInstances).describe('trial: it tried them first; appeal; supreme.'),
  officials: z
    .array(reference('official'))
    .optional()
    .describe('Judges who sat there, by their codes in content/officials.yaml.'),
  ...claim
});
export const courts = z
  .array(courtClaim)
  .min(1, issueOf('values.oneCourt'))
  .optional()
  .describe('Courts that dealt with it, first instance first, as far as sources name them.');
