import type {Root} from 'mdast';
import {parseMarkdown} from '../read/markdown.ts';

/**
 * Without one of these no directive, link or picture can come about: a directive needs a colon, a link or picture a
 * bracket or an address (`http:`, `www`, one with @), and an entity (`&#64;`) may stand for any of these. A colon before a space does nothing.
 */
const sign = /[[<@]|:(?!\s|$)|&[#\w]|www/i;
/** Lines of prose and headings: they hold no sign and nothing that ends a block of HTML (`-->`), in whatever block they stand. */
const plainLines = /^(?:(?:#{1,6} )?\p{L}[^>\r\n]*(?:\n|$))+$/u;

/**
 * The Markdown tree of a text as far as its directives, links and pictures go, with their lines, or null if it has none.
 * Nearly all of the cost of reading Markdown is in plain prose, so most of that is left out first. An empty line ends
 * whatever stands within a paragraph, so each paragraph can be looked at by itself: a plain one ends lists and notes before
 * it, for which `x` does as well, and after one of them the next changes nothing.
 */
export function outline(text: string): Root | null {
  if (!sign.test(text)) return null;
  let afterPlain = false;
  return parseMarkdown(
    text
      .split(/(\n(?:[ \t]*\n)+)/)
      .map((block, index) => {
        if (index % 2) return block;
        const isPlain = plainLines.test(block) && !sign.test(block);
        const kept = !isPlain
          ? withoutProse(block)
          : block.replace(/[^\n]+/g, afterPlain ? '' : 'x');
        afterPlain = isPlain;
        return kept;
      })
      .join('')
  );
}

const pairs: Record<string, string> = {']': '[', ')': '(', '}': '{', '>': '<'};
/** A value within braces that holds a bracket of its own. */
const bracketInValue = /=\s*(?:"[^"]*[[\](){}<>]|'[^']*[[\](){}<>])/;
/** Whole words in the middle of a line: what stands before and after them stays, a word on either side. */
const middle = /(\p{L}+ )(?:[\p{L}\p{M}\p{N}\u200c,.;?،؛؟’“”«»–—]+ )+(?=\p{L})/gu;

/** A paragraph without most of the words outside its brackets. One whose brackets do not match stays as it is. */
function withoutProse(block: string): string {
  if (/[\\`]/.test(block) || bracketInValue.test(block)) return block;
  const open: string[] = [];
  let kept = '';
  let from = 0;
  const add = (to: number) => {
    kept += open.length ? block.slice(from, to) : block.slice(from, to).replace(middle, '$1');
    from = to;
  };
  for (const {0: bracket, index} of block.matchAll(/[[\](){}<>]/g)) {
    const opener = pairs[bracket];
    if (opener === undefined) {
      add(index);
      open.push(bracket);
    } else {
      if (open.at(-1) !== opener) return block;
      add(index + 1);
      open.pop();
    }
  }
  if (open.length) return block;
  add(block.length);
  return kept;
}
