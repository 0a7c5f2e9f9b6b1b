import type {Locale} from '../locales.ts';
import {atom, charactersOf, openers, pairs, pattern} from './characters.ts';
import {closingMarks, stopBelongs} from './punctuation.ts';
import {unitsOf, type Unit, type UnitKind} from './units.ts';

/** A run of the other script in a text. A `phrase` has at least one word; the other kinds are one unit. */
export type Span = {start: number; end: number; kind: 'phrase' | Exclude<UnitKind, 'word'>};

/** All runs of the other script, in order, as a typesetter would isolate them. */
export function spansOf(text: string, locale: Locale): Span[] {
  const spans: Span[] = [];
  const end = () => spans.at(-1)?.end ?? 0;
  for (const chain of chainsOf(text, locale)) {
    if (chain.some(({kind}) => kind === 'word')) {
      for (const part of settle(text, locale, chain, end())) spans.push(part);
    } else
      for (const unit of chain) {
        if (unit.kind === 'plain' && locale === 'fa') continue;
        spans.push(...settle(text, locale, [unit], end()));
      }
  }
  return spans;
}

/** Groups units with only neutral characters between them. */
function chainsOf(text: string, locale: Locale): Unit[][] {
  const chains: Unit[][] = [];
  for (const unit of unitsOf(text, locale)) {
    const chain = chains.at(-1);
    if (chain && joins(text, locale, chain, unit)) chain.push(unit);
    else chains.push([unit]);
  }
  return chains;
}

/** Whether the text between a chain and the next unit belongs to the same run. */
function joins(text: string, locale: Locale, chain: readonly Unit[], next: Unit): boolean {
  const {own, ownPunctuation, foreignDigits} = charactersOf(locale);
  const [first, last] = [chain[0] ?? next, chain.at(-1) ?? next];
  const gap = text.slice(last.end, next.start);
  const foreignNumber = ({kind, start, end}: Unit) =>
    kind !== 'number' || pattern(`[${foreignDigits}]`).test(text.slice(start, end));
  if (!foreignNumber(last) || !foreignNumber(next)) return false;
  if (pattern(`${own}|[${ownPunctuation}${atom}·|•→←\\t]|\\n\\s*\\n`).test(gap)) return false;
  if (/\p{N}/u.test(gap) && !/^\s\p{N}+\s$/u.test(gap)) return false;
  return !/^\.[”"')\]]*\s/.test(gap) || stopBelongs(text.slice(first.start, last.end), locale);
}

/**
 * The runs of a chain: brackets and quotation marks are inside a run with both ends or not at all, and closing
 * punctuation is inside if it belongs to the foreign words. `from`: where the run before ends.
 */
function settle(text: string, locale: Locale, chain: readonly Unit[], from: number): Span[] {
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last) return [];
  const split = (at: number) => {
    const before = settle(text, locale, chain.slice(0, at), from);
    return [...before, ...settle(text, locale, chain.slice(at), before.at(-1)?.end ?? from)];
  };
  let start = startOf(text, first, last.end, from);
  const open: {mark: string; at: number}[] = [];
  for (const [index, unit] of chain.entries()) {
    const gapStart = chain[index - 1]?.end ?? unit.start;
    for (let at = gapStart; at < unit.start; at++) {
      const mark = text.charAt(at);
      const before = start > from ? text.charAt(start - 1) : '';
      if (closes(mark, open.at(-1)?.mark, before === '"' && at === gapStart)) {
        if (open.at(-1)?.mark === pairs[mark]) open.pop();
        else if (!open.length && before === pairs[mark]) start--;
        else return split(index);
      } else if (openers.has(mark)) open.push({mark, at: index});
    }
  }
  const kind = chain.some(unit => unit.kind === 'word') ? 'word' : first.kind;
  let end = closingMarks(text, {start, end: last.end, kind}, locale);
  while (open.length && pairs[text.charAt(end)] === open.at(-1)?.mark) {
    open.pop();
    end = closingMarks(text, {start, end: end + 1, kind}, locale);
  }
  const [unclosed] = open;
  if (unclosed) return split(unclosed.at);
  return [{start, end, kind: kind === 'word' ? 'phrase' : kind}];
}

/** A straight mark closes if it is open, or if it follows a word directly and another is before the run. */
const closes = (mark: string, top: string | undefined, wrapped: boolean) =>
  mark === '"' ? top === '"' || wrapped : mark in pairs;

/** An apostrophe before the first letter belongs to it (‘Abbas), unless another one closes a quotation. */
function startOf(text: string, {start, kind}: Unit, end: number, from: number): number {
  const apostrophe =
    kind === 'word' &&
    start > from &&
    /(?:^|[\s([«“])[‘’'ʻʼ]$/.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^[^\s\p{L}]*['’]/u.test(text.slice(end));
  return apostrophe ? start - 1 : start;
}
