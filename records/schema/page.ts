import {z} from 'zod';
import {day, source, state} from './fields.ts';

export const pageFacts = z.strictObject({
  ...state,
  order: z.number().int().describe('Place among the standing pages in the footer.'),
  updated: day.describe('When the text last changed in substance.'),
  sources: z
    .array(source)
    .describe('What the page rests on; may be empty for pages about ourselves.')
});
