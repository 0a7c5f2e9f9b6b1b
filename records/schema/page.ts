import {z} from 'zod';
import {bounds} from './values/bounds.ts';
import {day, source, state} from './fields.ts';

export const pageFacts = z.strictObject({
  ...state,
  order: z
    .number()
    .int('a whole number')
    .min(0, 'a whole number from 0')
    .max(bounds.order, `a whole number up to ${bounds.order}`)
    .describe('Place among the standing pages in the footer.'),
  updated: day.describe('When the text last changed in substance.'),
  sources: z
    .array(source)
    .describe('What the page rests on; may be empty for pages about ourselves.')
});
