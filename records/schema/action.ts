import {z} from 'zod';
import {issueOf} from './issue.ts';
import {
  day,
  httpUrl,
  knownDate,
  localized,
  partialDate,
  recordNo,
  reference,
  review,
  sourceIds,
  sources,
  state,
  text
} from './fields.ts';
import {identitiesDisclosed, risks} from './registries.ts';

export const actionFacts = z.strictObject({
  recordNo,
  ...state,
  opened: knownDate.describe('When the call was made.'),
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
      handle: text
        .regex(/^@[\w.-]+(?:@[\w.-]+)?$/, issueOf('values.account'))
        .optional()
        .describe('Public account, with @.')
    })
    .describe('Addressee.'),
  risk: z.enum(risks).describe('Who may safely take part.'),
  identityDisclosed: z
    .enum(identitiesDisclosed)
    .describe('What the addressee or the public learns about you.'),
  people: z.array(reference('person')).describe('Folder names of the people it is for.'),
  ...review,
  sources
});
