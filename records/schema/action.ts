import {z} from 'zod';
import {wayProblem} from './contact/forms.ts';
import {
  claim,
  day,
  httpUrl,
  knownDate,
  language,
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
import {contactWays, identitiesDisclosed, risks} from './registries.ts';

/** A way to reach an addressee. A wrong one takes letters, with their senders’ names, to strangers. */
const way = z
  .strictObject({
    kind: z.enum(contactWays).describe('Post, e-mail, telephone or public account.'),
    value: text.describe(
      'The address as it is written: of a letter line by line, of a telephone with +, of an account with @.'
    ),
    ...claim
  })
  .superRefine(({kind, value}, context) => {
    const problem = wayProblem(kind, value);
    if (problem !== null) context.addIssue({code: 'custom', path: ['value'], message: problem});
  });

/** A model letter in a language of which the site has no pages. */
const letter = z.strictObject({
  lang: language
    .exclude(['en', 'fa'])
    .describe('Language of the letter, which the addressee reads.'),
  subject: text.describe('Subject line, in the same language.'),
  text: text.describe('The letter, with a blank line between paragraphs.')
});

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
      ways: z
        .array(way)
        .default([])
        .describe(
          'Addresses of the addressee that a source gives. Without one, readers are told so.'
        )
    })
    .describe('Addressee.'),
  letters: z
    .array(letter)
    .default([])
    .describe(
      'Model letters in other languages that the addressee reads. English and Farsi ones are in the texts. Several ' +
        'in one language are several wordings.'
    ),
  risk: z.enum(risks).describe('Who may safely take part.'),
  identityDisclosed: z
    .enum(identitiesDisclosed)
    .describe('What the addressee or the public learns about you.'),
  people: z.array(reference('person')).describe('Folder names of the people it is for.'),
  ...review,
  sources
});
