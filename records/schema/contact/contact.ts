import {z} from 'zod';
import {day, language, localized, source, text} from '../fields.ts';
import {issue, issueOf} from '../issue.ts';
import {message} from '../../../i18n/catalogue/message.ts';
import {contactPurposes, ownWays} from '../registries.ts';
import {wayProblem} from './forms.ts';
import {pgpFingerprint} from './pgp.ts';

/** A key for messages. A wrong fingerprint would have readers trust the key of somebody else. */
const pgpKey = z
  .strictObject({
    kind: z.literal('pgp').describe('An OpenPGP key.'),
    fingerprint: z
      .string()
      .transform(value => value.replaceAll(' ', '').toUpperCase())
      .describe('Fingerprint that the owner of the key has confirmed, in hexadecimal digits.'),
    armored: text.describe('The public key, as `gpg --export --armor` prints it.')
  })
  .superRefine(({fingerprint, armored}, context) => {
    const found = pgpFingerprint(armored);
    const add = (path: string, problem: string) =>
      context.addIssue({code: 'custom', path: [path], message: problem});
    if (found === null) add('armored', issueOf('values.pgpKey'));
    else if (found !== fingerprint)
      add('fingerprint', issue(message('values.pgpFingerprint', {fingerprint: found})));
  });

const ageKey = z.strictObject({
  kind: z.literal('age').describe('A key for the program age.'),
  recipient: z
    .string()
    .regex(/^age1[02-9ac-hj-np-z]{58}$/, issueOf('values.ageKey'))
    .describe('The public key, which begins with age1.')
});

const way = z
  .strictObject({
    kind: z.enum(ownWays).describe('E-mail, Signal, or a form on an onion service.'),
    value: text.describe('The address. For Signal the link that the app makes from a user name.'),
    for: z
      .array(z.enum(contactPurposes))
      .min(1)
      .describe('What it is for: words to the editors, reports of a vulnerability, or both.'),
    languages: z.array(language).min(1).describe('Languages in which messages are read.'),
    confirmedOn: day.describe('When the campaign last confirmed that the address is its own.'),
    key: z.discriminatedUnion('kind', [pgpKey, ageKey]).optional().describe('Key for messages.')
  })
  .superRefine(({kind, value}, context) => {
    const problem = wayProblem(kind, value);
    if (problem !== null) context.addIssue({code: 'custom', path: ['value'], message: problem});
  });

/** Schema of `content/contact.yaml`: the only place with addresses of the campaign. */
export const contactSchema = z.strictObject({
  ways: z
    .array(way)
    .describe('Addresses that the campaign has confirmed; empty as long as there is none.'),
  elsewhere: z
    .array(
      z.strictObject({
        help: localized.describe('What they can be asked for.'),
        source: source.describe('Who they are and the page on which they say so.')
      })
    )
    .min(1)
    .describe('Whom to reach while the campaign has no address.')
});

export type Contact = z.output<typeof contactSchema>;
export type ContactPoint = Contact['ways'][number];
