import type {Locale} from '../i18n/locales.ts';

/** A search result. Each is a small file, fetched when the result is shown. */
export type SearchResult = {
  /** Path without the locale: `/news/some-item`. */
  path: string;
  title: string;
  /** Language of title, summary and text. */
  lang: Locale;
  /** For people, the name in the other script; else empty. */
  other: string;
  /** Kind of document, in words. */
  kind: string;
  /** ISO date, and the same in the reader's calendar; both empty if the document has no date. */
  date: string;
  dateText: string;
  /** A person's status, or whether an action is open; else empty. */
  status: string;
  summary: string;
  text: string;
};

/** Names of an index's files, from that of its head: `…/en-0a1b2c3d.json`. */
export const termFile = (head: string, file: number) =>
  head.replace(/-(\w+)\.json$/, `-t${file}-$1.txt`);
export const resultFile = (head: string, doc: number) =>
  head.replace(/-(\w+)\.json$/, `-d${doc}-$1.json`);

/** The head of an index: the number of documents, and the first term of each file of terms. */
export type IndexHead = {docs: number; starts: string[]};
