import fs from 'node:fs';
import type {ContentRecord, TextState} from '../read/contentRecord.ts';
import type {DocumentKind} from '../schema/documents.ts';
import type {Words} from './types.ts';

/** Where Contentlayer puts what it generates. */
export const generatedFolder = '.contentlayer/generated';

/** Name of each kind's document type in `contentlayer/generated`. */
export const typeNames = {
  prisoners: 'PrisonerProfile',
  news: 'NewsItem',
  cases: 'Case',
  actions: 'Action',
  pages: 'Page'
} as const satisfies Record<DocumentKind, string>;

/** The collection of a kind as Contentlayer writes it: one JSON list. */
export const collectionFile = (kind: DocumentKind): string =>
  `${generatedFolder}/${typeNames[kind]}/_index.json`;

/** What is known of the texts of all documents, by `kind/slug`. It changes with every edit of a text. */
export const textsFile = '.content/texts.json';

type CollectionDocument<W> = {
  _id: string;
  _raw: object;
  type: string;
  slug: string;
  words: ContentRecord<unknown, W>['words'];
};

/**
 * All documents of a kind, released or not: only the door may call it.
 */
export function readCollection<F, W extends Words>(kind: DocumentKind): ContentRecord<F, W>[] {
  const documents = readGenerated<CollectionDocument<W>[]>(collectionFile(kind));
  const texts = readGenerated<Record<string, TextState>>(textsFile);
  return documents.map(({_id, _raw, type, slug, words, ...facts}) => {
    const state = texts[`${kind}/${slug}`];
    if (!state)
      throw new Error(`${textsFile} has no entry for ${kind}/${slug}; run npm run generate`);
    return {slug, facts: facts as F, words, ...state};
  });
}

/**
 * Reads a generated file. It is read and not imported, because a bundler would copy it into every page's bundle: tens
 * of megabytes at ten thousand items.
 */
export const readGenerated = <T>(file: string): T =>
  JSON.parse(fs.readFileSync(/* turbopackIgnore: true */ file, 'utf8')) as T;
