import {casePages} from './items/casePages.tsx';
import {furtherPages} from './lists/furtherPages.ts';
import {newsPages} from './items/newsPages.tsx';
import {personPages} from './items/personPages.tsx';
import {caseSharePages, newsSharePages, personSharePages} from './items/sharePages.tsx';
import type {Views} from './view.ts';

/** Routes whose number of pages grows with the content. `publish/` renders them, Next the other pages. */
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
