import {casePages} from './casePages.tsx';
import type {ItemPages} from './itemPage.ts';
import {newsPages} from './newsPages.tsx';
import {personPages} from './personPages.tsx';
import {caseSharePages, newsSharePages, personSharePages} from './sharePages.tsx';

/** Every kind of page of which there is one for each item: nearly all pages of the site. */
export const itemPages: readonly ItemPages[] = [newsPages, personPages, casePages, newsSharePages, personSharePages, caseSharePages];
export {itemAddress, type ItemPage, type ItemPages} from './itemPage.ts';
