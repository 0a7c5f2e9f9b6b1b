import {soundMarker, typoMarker, typoMinLength} from './query.ts';
import {isCommon, termsOfTokens, tokensOf, withoutOneLetter} from './fold.ts';
import {isSpoken, soundOf} from './sound.ts';

/** A searchable text of a document. */
export type SearchField = {
  text: string;
  /** From 1, for running text, to 9, for the document's own name. */
  weight: number;
  /** For names, titles and dates: neighbouring words also match as one, and typing errors are tolerated. */
  near?: boolean;
};

/** The index: terms sorted and split into files. `starts` has the first term of each file. */
export type TermFiles = {starts: string[]; files: string[]};

/** Bytes of a file of terms before compression; about 6 KB are transferred. */
const fileSize = 16 * 1024;
/** Longer words are not indexed. */
const maxTermLength = 32;

/** What is indexed of a document. */
type Terms = {
  /** Each term with its highest weight in any field. */
  weights: ReadonlyMap<string, number>;
  /** Terms that tolerate typing errors. */
  tolerant: ReadonlySet<string>;
  /** Words in Latin letters that can be found by their sound: of names and titles, and those with a capital. */
  names: ReadonlySet<string>;
};

function termsIn(fields: readonly SearchField[]): Terms {
  const weights = new Map<string, number>();
  const tolerant = new Set<string>();
  const names = new Set<string>();
  for (const {text, weight, near = false} of fields) {
    const tokens = tokensOf(text);
    const terms = termsOfTokens(tokens, near).filter(isIndexed);
    for (const term of terms) {
      weights.set(term, Math.max(weights.get(term) ?? 0, weight));
      if (near && term.length >= typoMinLength && term.length < 16 && !/\d/.test(term))
        tolerant.add(term);
    }
    const capitals = () =>
      tokens.filter(({start}) => /[A-Z]/.test(text.charAt(start))).map(({term}) => term);
    for (const name of near ? terms : capitals().filter(isIndexed))
      if (isSpoken(name)) names.add(name);
  }
  return {weights, tolerant, names};
}

const isIndexed = (term: string): boolean => !isCommon(term) && term.length <= maxTermLength;

/** Builds the index. A document's number is its position in `documents`. */
export function indexDocuments(documents: readonly (readonly SearchField[])[]): TermFiles {
  const postings = new Map<string, Posting[]>();
  const allTolerant = new Set<string>();
  const allNames = new Set<string>();
  documents.forEach((fields, doc) => {
    const {weights, tolerant, names} = termsIn(fields);
    for (const [term, weight] of weights) add(postings, term, doc * weightLimit + weight);
    for (const term of tolerant) allTolerant.add(term);
    for (const term of names) allNames.add(term);
  });
  const listed = new Map([...typoForms(allTolerant), ...soundForms(allNames)]);
  const restOf = (key: string) => {
    const list = postings.get(key);
    return list ? encode(list) : (listed.get(key)?.join(' ') ?? '');
  };
  // The default sort order, by UTF-16 code unit, is also that of `<=` in query.ts.
  return splitIntoFiles([...postings.keys(), ...listed.keys()].sort(), restOf);
}

/**
 * A document's number times `weightLimit` plus a term's weight in it. There are millions: objects would be too slow.
 */
type Posting = number;
/** Greater than any weight. */
const weightLimit = 16;

function add<Value>(map: Map<string, Value[]>, key: string, value: Value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Postings as text: `5i1b` is document 4 with weight 9 and document 5 with weight 2. */
function encode(list: readonly Posting[]): string {
  let last = -1;
  let text = '';
  for (const posting of list) {
    const doc = Math.floor(posting / weightLimit);
    text += `${doc - last}${String.fromCharCode(96 + (posting % weightLimit))}`;
    last = doc;
  }
  return text;
}

/** The misspelled forms, marked, of terms that tolerate typing errors, each with the terms that it may mean. */
function typoForms(terms: ReadonlySet<string>): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const term of terms)
    for (const form of [term, ...withoutOneLetter(term)]) add(forms, typoMarker + form, term);
  return forms;
}

/** The sounds, marked, of names in Latin letters, each with the names that sound so. */
function soundForms(names: ReadonlySet<string>): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const name of names) add(forms, soundMarker + soundOf(name), name);
  return forms;
}

function splitIntoFiles(keys: readonly string[], restOf: (key: string) => string): TermFiles {
  const starts: string[] = [];
  const files: string[] = [];
  let open: string[] = [];
  let size = 0;
  const close = () => {
    if (open.length) files.push(open.join('\n'));
    open = [];
    size = 0;
  };
  for (const key of keys) {
    if (size > fileSize) close();
    if (!open.length) starts.push(key);
    const line = `${key} ${restOf(key)}`;
    open.push(line);
    size += Buffer.byteLength(line) + 1;
  }
  close();
  return {starts, files};
}
