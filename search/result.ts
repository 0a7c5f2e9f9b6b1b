import type {Locale} from '../i18n/locales.ts';

/** What a result of a search shows; one small file each, fetched only when it is to be shown. */
export type SearchResult = {
  /** Path within the language. */
  path: string;
  title: string;
  /** Language of title, summary and text. */
  lang: Locale;
  /** The name in the other script; empty if there is none. */
  other: string;
  /** What it is, in words. */
  kind: string;
  /** ISO date, and the date in the reader's calendar; empty if the document has none of its own. */
  date: string;
  dateText: string;
  /** Where a person stands, or whether an action is open. */
  status: string;
  summary: string;
  text: string;
};

/** Names of the files of an index, from the address of its head: `…/en-0a1b2c3d.json`. */
export const termFile = (head: string, file: number) =>
  head.replace(/-(\w+)\.json$/, `-t${file}-$1.txt`);
export const resultFile = (head: string, doc: number) =>
  head.replace(/-(\w+)\.json$/, `-d${doc}-$1.json`);
/** What the head holds: how many documents, and where each file of terms begins. */
export type IndexHead = {docs: number; starts: string[]};
