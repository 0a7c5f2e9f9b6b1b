import {formsOf, isCommon, joinTokens, tokensOf, withoutOneLetter, type Token} from './fold.ts';
import {isSpoken, soundOf} from './sound.ts';

/**
 * An index as `invertedIndex.ts` writes it: split by its sorted terms into small files, of which a query fetches only
 * those it needs. Written by hand, because Pagefind costs 110 KB before the first result and a MiniSearch index must
 * be fetched whole; ours costs 20 (docs/decisions/011-search.md).
 */
export type SearchIndex = {
  /** Number of documents. */
  docs: number;
  /** The first term of each file of terms, sorted. */
  starts: readonly string[];
  /** Fetches a file of terms: lines of term, space and postings. */
  terms: (file: number) => Promise<string>;
};

/** A matching document, and the terms of the index that matched. */
export type Hit = {doc: number; found: Set<string>};
/** Hits, best first. `nearest`: nothing matched as typed, so these match the nearest spellings. */
export type Answer = {hits: Hit[]; nearest: boolean};

/** First character of keys that are misspelled forms; their lines list terms instead of postings. */
export const typoMarker = '~';
/** First character of keys that are the sound of names in Latin letters; their lines list terms too. */
export const soundMarker = '=';
/** Shorter words have too many similar ones, so they tolerate no typing errors. */
export const typoMinLength = 4;
/** A posting: the distance from the document before, then the weight as a letter, a to i. */
const posting = /(\d+)([a-i])/g;
/** A short prefix may span many files; at most this many are fetched. */
const filesAtMost = 3;

type Scores = Map<number, {score: number; found: Set<string>}>;

/** The file that contains a term: the last one that starts at or before it. */
function fileOf(term: string, starts: readonly string[]): number {
  let file = 0;
  while (file + 1 < starts.length && (starts[file + 1] ?? '') <= term) file++;
  return file;
}

/** Lines whose key is the term or, with `prefix`, starts with it. */
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

/**
 * Documents that contain a term. The score grows with the weight of the field and with the term's rarity; a match of
 * only the beginning of a word counts less.
 */
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

/** Terms that lines with these keys list. */
async function listedTerms(keys: readonly string[], index: SearchIndex): Promise<string[]> {
  const found = await Promise.all(keys.map(key => linesOf(key, false, index)));
  return [...new Set(found.flat().flatMap(([, terms]) => terms.split(' ')))];
}

/** Terms one typing error away: a letter added, missing, changed or swapped with its neighbour. */
async function nearestTerms(term: string, index: SearchIndex): Promise<string[]> {
  if (term.length < typoMinLength - 1) return [];
  const forms = [term, ...withoutOneLetter(term)].map(form => typoMarker + form);
  return (await listedTerms(forms, index)).slice(0, 6);
}

/** Names in Latin letters that sound the same. */
const sameSound = async (term: string, index: SearchIndex): Promise<string[]> =>
  isSpoken(term) ? listedTerms([soundMarker + soundOf(term)], index) : [];

/**
 * Documents that contain a word in any spelling: with its hamza on another letter, without an ezafe written as ی, or a
 * name in other Latin letters that sounds the same.
 */
async function scoresOfWord(
  word: Pick<Token, 'term' | 'seated'>,
  index: SearchIndex
): Promise<Scores> {
  const {term} = word;
  const isPrefix = term.length > 1 && !/^\d+$/.test(term);
  const scores: Scores = new Map();
  for (const form of formsOf(word)) merge(scores, await scoresOf(form, isPrefix, index));
  const spellings = /.هی$/.test(term) ? [term.slice(0, -1)] : await sameSound(term, index);
  for (const spelling of spellings)
    if (spelling !== term) merge(scores, await scoresOf(spelling, false, index), 0.9);
  return scores;
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
 * Finds documents that contain every word of the query. A word also matches as the beginning of a longer one, and two
 * or three neighbouring words also match as one, so that a space, a half-space and no space are the same. If nothing
 * matches, words are replaced by their nearest spellings.
 */
export async function ask(query: string, index: SearchIndex): Promise<Answer> {
  const all = tokensOf(query).slice(0, 8);
  const meaningful = all.filter(({term}) => !isCommon(term));
  const words = meaningful.length ? meaningful : all;
  if (!words.length) return {hits: [], nearest: false};
  const slots = await Promise.all(words.map(word => scoresOfWord(word, index)));
  const joins = words.flatMap((_, first) =>
    [2, 3].filter(count => first + count <= words.length).map(count => ({first, count}))
  );
  const found = await Promise.all(
    joins.map(({first, count}) =>
      scoresOfWord(joinTokens(words.slice(first, first + count)), index)
    )
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
      for (const term of await nearestTerms(words[at]?.term ?? '', index))
        merge(slot, await scoresOf(term, false, index), 0.5);
    })
  );
  return {hits: common(slots), nearest: true};
}

/** Documents in every slot, best first; those with equal scores in the order of the index. */
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
