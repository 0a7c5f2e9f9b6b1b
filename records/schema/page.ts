import {z} from 'zod';
import {issueOf} from './issue.ts';
import {bounds} from './values/bounds.ts';
import {day, source, state} from './fields.ts';

export const pageFacts = z.strictObject({
  ...state,
  order: z
    .number()
    .int(issueOf('read.wholeNumber'))
    .min(0, issueOf('values.wholeFrom', {least: 0}))
    .max(bounds.order, issueOf('values.wholeTo', {most: bounds.order}))
    .optional()
    .describe('Place in the footer. Without it the page is not there, and other pages link to it.'),
  updated: day.describe('When the text last changed in substance.'),
  sources: z
    .array(source)
    .describe('What the page rests on; may be empty for pages about ourselves.')
});
