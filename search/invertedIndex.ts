import {slipLength, slipMark} from './query.ts';
import {isCommon, termsOf, withoutOneLetter} from './fold.ts';

/** A text of a document that search looks into. */
export type SearchField = {
  text: string;
  /** 1 for running text to 9 for the name itself. */
  weight: number;
  /** Names, titles and dates: neighbours are also one word, and slips of the finger are forgiven. */
  near?: boolean;
};

/** Terms sorted and cut into files. */
export type TermFiles = {starts: string[]; files: string[]};

/** How much text a file of terms holds before compression: about 6 KB over the wire. */
const fileSize = 16 * 1024;
const longest = 32;

/** The terms of a document, each with the weight of the field that gives it most, and those of them in which a slip of the finger is forgiven. */
function termsIn(fields: readonly SearchField[]): {
  weights: ReadonlyMap<string, number>;
  forgiven: ReadonlySet<string>;
} {
  const weights = new Map<string, number>();
  const forgiven = new Set<string>();
  for (const {text, weight, near = false} of fields) {
    for (const term of termsOf(text, near)) {
      if (isCommon(term) || term.length > longest) continue;
      weights.set(term, Math.max(weights.get(term) ?? 0, weight));
      if (near && term.length >= slipLength && term.length < 16 && !/\d/.test(term))
        forgiven.add(term);
    }
  }
  return {weights, forgiven};
}

/** Writes the index of documents, given by their fields in the order of their numbers. */
export function indexDocuments(documents: readonly (readonly SearchField[])[]): TermFiles {
  const postings = new Map<string, Posting[]>();
  const allForgiven = new Set<string>();
  documents.forEach((fields, doc) => {
    const {weights, forgiven} = termsIn(fields);
    for (const [term, weight] of weights) add(postings, term, doc * overWeights + weight);
    for (const term of forgiven) allForgiven.add(term);
  });
  const slipped = slips(allForgiven);
  const restOf = (key: string) => {
    const list = postings.get(key);
    return list ? encode(list) : (slipped.get(key)?.join(' ') ?? '');
  };
  // A sort without a comparison goes by UTF-16, as the reader's browser does when it looks for the file.
  return cut([...postings.keys(), ...slipped.keys()].sort(), restOf);
}

/** A document and the weight of a term in it, as one number: millions of them are held at once, which as objects would be most of the work. */
type Posting = number;
/** More than any weight. */
const overWeights = 16;

function add<Value>(map: Map<string, Value[]>, key: string, value: Value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** `5i1b`: document 4 with weight 9, the one after it with weight 2. */
function encode(list: readonly Posting[]): string {
  let last = -1;
  let text = '';
  for (const posting of list) {
    const doc = Math.floor(posting / overWeights);
    text += `${doc - last}${String.fromCharCode(96 + (posting % overWeights))}`;
    last = doc;
  }
  return text;
}

/** Forms of the terms in which a slip is forgiven, marked as such, with the terms that each may stand for. */
function slips(terms: ReadonlySet<string>): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const term of terms)
    for (const form of [term, ...withoutOneLetter(term)]) add(forms, slipMark + form, term);
  return forms;
}

function cut(keys: readonly string[], restOf: (key: string) => string): TermFiles {
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
