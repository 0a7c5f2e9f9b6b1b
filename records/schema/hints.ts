import {z} from 'zod';

/** What the value of a field can name. */
export const references = [
  'person',
  'case',
  'action',
  'charge',
  'law',
  'court',
  'official',
  'prison',
  'ward',
  'source',
  'picture'
] as const;
export type Reference = (typeof references)[number];

/**
 * What a form must know of a text field besides its type: what it names, or how it is written. `day`, `known` and
 * `partial` are the forms of date in `dates/forms.ts`.
 */
export type Hint =
  | {refersTo: Reference}
  | {written: 'day' | 'known' | 'partial' | 'instant' | 'address' | 'hashtag' | 'country'};

/** The hints of fields. A field that is derived from another, as by `describe`, has its hint. */
export const hints = z.registry<Hint>();
