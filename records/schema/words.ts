import {z} from 'zod';
import {issueOf} from './issue.ts';
import {language, text} from './fields.ts';

/** Fields of the front matter of `en.md` and `fa.md`. */
const words = {
  summary: z
    .string()
    .trim()
    .min(1, issueOf('values.text'))
    .max(280, issueOf('values.length', {most: 280}))
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
          .regex(/^[0-9a-f]{12}$/, issueOf('values.fingerprint'))
          .optional()
          .describe(
            'Which version of the original was translated. Recording the translation (`npm run translated`) writes it.'
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
