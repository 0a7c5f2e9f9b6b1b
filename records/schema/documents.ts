import {actionFacts} from './action.ts';
import {caseFacts} from './case.ts';
import {newsFacts} from './news.ts';
import {pageFacts} from './page.ts';
import {personFacts} from './person.ts';
import {personWords, titledWords} from './words.ts';

/**
 * The kinds of document by folder: the file with the facts, and the schemas of facts and front
 * matter.
 */
export const documentKinds = {
  prisoners: {facts: 'person.yaml', factsSchema: personFacts, wordsSchema: personWords},
  news: {facts: 'item.yaml', factsSchema: newsFacts, wordsSchema: titledWords},
  cases: {facts: 'case.yaml', factsSchema: caseFacts, wordsSchema: titledWords},
  actions: {facts: 'action.yaml', factsSchema: actionFacts, wordsSchema: titledWords},
  pages: {facts: 'page.yaml', factsSchema: pageFacts, wordsSchema: titledWords}
} as const;

export type DocumentKind = keyof typeof documentKinds;
