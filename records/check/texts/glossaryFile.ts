import {z} from 'zod';
import {isText, readText} from '../../read/source/readText.ts';
import {readValid} from '../../read/validate.ts';

const file = 'content/glossary.json';

/** Schema of `content/glossary.json`. */
export const glossarySchema = z.array(
  z.strictObject({
    en: z.string().describe('The English term; “A / B” and “a (b)” are two forms of one.'),
    fa: z.string().describe('The Farsi term that we use for it.'),
    note: z.string().optional().describe('When to use it, and other Farsi terms that are right.'),
    avoid: z.array(z.string()).optional().describe('Farsi terms that we do not use for it.'),
    reason: z.string().optional().describe('Why we chose `fa`.')
  })
);

/** An entry of the glossary. */
export type GlossaryEntry = z.infer<typeof glossarySchema>[number];

let entries: readonly GlossaryEntry[] | undefined;

/** The project's glossary; nothing if the file is not valid, which the check reports. It is read once. */
export function readGlossary(): readonly GlossaryEntry[] {
  const read = readText(file);
  entries ??= readValid(isText(read) ? read.text : '[]', file, glossarySchema).valid ?? [];
  return entries;
}
