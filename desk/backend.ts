import type {IncomingMessage, ServerResponse} from 'node:http';
import type {Locale} from '../i18n/locales.ts';
import type {Admitted} from './access/admission.ts';
import type {Scope} from './access/token.ts';
import type {ActRequest} from './acts.ts';
import type {Answer} from './requests.ts';

/** What answers the requests that were admitted: Next, the stream of edits, and the desk's few files. */
export type Backend = {
  next: (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;
  events: (response: ServerResponse, scope: Scope, since: number) => void;
  /** The desk's browser script. */
  script: string;
  /** The browser script of the page on which an item is edited. */
  editorScript: string;
  /** Folder of the previews' pictures. */
  pictures: string;
  /** What readers would load for an item, as a JSON list of sentences in a language. */
  weigh: (item: string, language: Locale) => Promise<string>;
  /** The share card as PNG; undefined if there is none to draw. Throws a CardError whose message is for the editor. */
  card: (locale: Locale, kind: string, slug: string) => Promise<Buffer | undefined>;
  /** Answers the form of a button. */
  act: (request: ActRequest, admitted: Admitted) => Promise<Answer>;
  /** Notes each write, admitted or refused for its rate or size. Never has content. */
  log: (entry: LogEntry) => void;
};

/** A line of the log of writes. */
export type LogEntry = {
  /** ISO time. */
  at: string;
  /** The name in the link, which may be empty, and its role. */
  by: string;
  role: string;
  method: string;
  /** The address, without parameters. */
  path: string;
  status: number;
};
