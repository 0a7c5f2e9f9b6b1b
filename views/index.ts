import {casePages} from './casePages.tsx';
import {furtherPages} from './furtherPages.ts';
import {newsPages} from './newsPages.tsx';
import {personPages} from './personPages.tsx';
import {caseSharePages, newsSharePages, personSharePages} from './sharePages.tsx';
import type {Views} from './view.ts';

/** Every route whose pages grow in number with the content: nearly all pages of the site. */
export const views: readonly Views[] = [
  newsPages,
  personPages,
  casePages,
  newsSharePages,
  personSharePages,
  caseSharePages,
  furtherPages
];
export type {View, Views} from './view.ts';
