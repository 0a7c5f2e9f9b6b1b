import {isCommon, tokensOf, withoutOneLetter} from './fold.ts';

/**
 * Asking the search index. The index is cut into small files by its sorted terms, and only those that a query needs
 * are fetched, so that its size does not matter to a reader. `search/invertedIndex.ts` writes what this reads.
 */
export type SearchIndex = {
  /** How many documents there are. */
  docs: number;
  /** The first term of each file of terms, sorted. */
  starts: readonly string[];
  /** The text of a file of terms: a line each of term, space and postings. */
  terms: (file: number) => Promise<string>;
};

/** One document found, and the terms of the index by which. */
export type Hit = {doc: number; found: Set<string>};
export type Answer = {
  hits: Hit[];
  /** true: nothing was found as written; these are the nearest spellings. */ nearest: boolean;
};

/** Keys of spellings with a letter left out begin with this; what follows leads to whole terms. */
export const slipMark = '~';
/** A shorter word of a name or title has too many neighbours. */
export const slipLength = 4;
/** Postings: how far on from the last document, then a letter for the weight, a to i. */
const posting = /(\d+)([a-i])/g;
/** A short beginning of a word spans many files; so many are read. */
const filesAtMost = 3;

type Scores = Map<number, {score: number; found: Set<string>}>;

/** Which file holds a term: the last that begins at or before it. */
function fileOf(term: string, starts: readonly string[]): number {
  let file = 0;
  while (file + 1 < starts.length && (starts[file + 1] ?? '') <= term) file++;
  return file;
}

/** Lines whose key is the term, or with `prefix` begins with it. */
async function linesOf(
  term: string,
  prefix: boolean,
  {starts, terms}: SearchIndex
): Promise<[key: string, rest: string][]> {
  const first = fileOf(term, starts);
  const files = [first];
  while (prefix && files.length < filesAtMost && starts[first + files.length]?.startsWith(term))
    files.push(first + files.length);
  const lines = (await Promise.all(files.map(terms))).join('\n').split('\n');
  return lines
    .filter(line => line.startsWith(prefix ? term : `${term} `))
    .map(line => {
      const cut = line.indexOf(' ');
      return [line.slice(0, cut), line.slice(cut + 1)];
    });
}

/** Documents that hold a term: better placed words count more, a mere beginning less, and all of it the more the fewer hold it. */
async function scoresOf(term: string, prefix: boolean, index: SearchIndex): Promise<Scores> {
  const scores: Scores = new Map();
  for (const [key, postings] of await linesOf(term, prefix, index)) {
    const closeness = key === term ? 1 : 0.3 + (0.4 * term.length) / key.length;
    let doc = -1;
    for (const [, step, weight = 'a'] of postings.matchAll(posting)) {
      doc += Number(step);
      const score = (weight.charCodeAt(0) - 96) * closeness;
      const known = scores.get(doc);
      if (known) {
        known.score = Math.max(known.score, score);
        known.found.add(key);
      } else scores.set(doc, {score, found: new Set([key])});
    }
  }
  const rarity = Math.log(1 + index.docs / (scores.size || 1));
  for (const entry of scores.values()) entry.score *= rarity;
  return scores;
}

/** Terms a slip of the finger away: a letter too many, too few, changed or exchanged with its neighbour. */
async function nearestTerms(term: string, index: SearchIndex): Promise<string[]> {
  if (term.length < slipLength - 1) return [];
  const found = await Promise.all(
    [term, ...withoutOneLetter(term)].map(form => linesOf(slipMark + form, false, index))
  );
  return [...new Set(found.flat().flatMap(([, terms]) => terms.split(' ')))].slice(0, 6);
}

function merge(into: Scores, from: Scores, factor = 1) {
  for (const [doc, {score, found}] of from) {
    const known = into.get(doc);
    into.set(doc, {
      score: Math.max(known?.score ?? 0, score * factor),
      found: new Set([...(known?.found ?? []), ...found])
    });
  }
}

/**
 * Finds documents that hold every word of the query. Each word also counts as the beginning of a longer one, and two
 * or three neighbours also as one word, so that space, half-space and nothing are equal. A word that nothing holds is
 * replaced by its nearest spellings.
 */
export async function ask(query: string, index: SearchIndex): Promise<Answer> {
  const all = tokensOf(query)
    .map(({term}) => term)
    .slice(0, 8);
  const telling = all.filter(term => !isCommon(term));
  const words = telling.length ? telling : all;
  if (!words.length) return {hits: [], nearest: false};
  const isPrefix = (term: string) => term.length > 1 && !/^\d+$/.test(term);
  const slots = await Promise.all(words.map(word => scoresOf(word, isPrefix(word), index)));
  const joins = words.flatMap((_, first) =>
    [2, 3].filter(count => first + count <= words.length).map(count => ({first, count}))
  );
  const found = await Promise.all(
    joins.map(({first, count}) => {
      const term = words.slice(first, first + count).join('');
      return scoresOf(term, isPrefix(term), index);
    })
  );
  joins.forEach(({first, count}, at) => {
    for (let slot = first; slot < first + count; slot++)
      merge(slots[slot] ?? new Map(), found[at] ?? new Map(), 1.2);
  });
  const exact = common(slots);
  if (exact.length) return {hits: exact, nearest: false};
  const emptyOnly = slots.some(slot => slot.size === 0);
  await Promise.all(
    slots.map(async (slot, at) => {
      if (emptyOnly && slot.size) return;
      for (const term of await nearestTerms(words[at] ?? '', index))
        merge(slot, await scoresOf(term, false, index), 0.5);
    })
  );
  return {hits: common(slots), nearest: true};
}

/** Documents in every slot, best first; equal ones in the order of the index. */
function common(slots: Scores[]): Hit[] {
  const [first, ...rest] = slots;
  if (!first) return [];
  return [...first.keys()]
    .filter(doc => rest.every(slot => slot.has(doc)))
    .map(doc => ({
      doc,
      score: slots.reduce((sum, slot) => sum + (slot.get(doc)?.score ?? 0), 0),
      found: new Set(slots.flatMap(slot => [...(slot.get(doc)?.found ?? [])]))
    }))
    .sort((a, b) => b.score - a.score || a.doc - b.doc);
}
