/** Which way a line of a text runs, and which of its parts run on their own. */
export type Side = 'ltr' | 'rtl';
/** A part of a line that is ordered by itself, as offsets in the line. */
export type Isolate = {from: number; to: number; side: Side | 'auto'; className: string};

const rightToLeft =
  /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;
const otherLetter = /\p{L}/u;

/** Markup of ours and of Markdown that is never prose. */
const markup = {
  /** `:date[…]` and `:lang[…]{…}`. */
  inline: /:[a-z]+\[([^\]\n]*)\](?:\{[^}\n]*\})?/g,
  /** `:::quote{…}`, `::figure{…}` and the line that ends a container. */
  block: /^\s*:{2,}.*$/g,
  /** `](/prisoners/…)`, without the `]`. */
  target: /(?<=\])\([^()\s]*\)/g,
  code: /`[^`\n]+`/g
};

/**
 * The direction of a line: that of the text's language if it has a letter of its script, else that of its own letters.
 * So a Farsi sentence that begins with a Latin name runs from right to left, as it does when published, and a line of
 * markup or of an English quotation from left to right.
 */
export function sideOfLine(line: string, base: Side): Side {
  if (/^\s*:{2,}/.test(line)) return 'ltr';
  const prose = line
    .replace(markup.inline, ' ')
    .replace(markup.target, ' ')
    .replace(markup.code, ' ');
  const letters = [...prose].filter(letter => otherLetter.test(letter));
  if (!letters.length) return base;
  const isRight = (letter: string) => rightToLeft.test(letter);
  if (base === 'rtl') return letters.some(isRight) ? 'rtl' : 'ltr';
  return letters.every(isRight) ? 'rtl' : 'ltr';
}

/** The parts of a line that are isolated and marked, in order; one may lie within another. */
export function isolatesIn(line: string): Isolate[] {
  if (/^\s*:{2,}/.test(line))
    return [{from: 0, to: line.length, side: 'ltr', className: 'cm-directive'}];
  const isolates: Isolate[] = [];
  for (const match of line.matchAll(markup.inline)) {
    const from = match.index;
    isolates.push({from, to: from + match[0].length, side: 'ltr', className: 'cm-directive'});
    const label = from + match[0].indexOf('[') + 1;
    const length = match[1]?.length ?? 0;
    if (length && rightToLeft.test(match[1] ?? ''))
      isolates.push({
        from: label,
        to: label + length,
        side: 'auto',
        className: 'cm-directive-label'
      });
  }
  const taken = (at: number) => isolates.some(({from, to}) => from <= at && at < to);
  for (const pattern of [markup.target, markup.code])
    for (const {index: from, 0: found} of line.matchAll(pattern))
      if (!taken(from))
        isolates.push({from, to: from + found.length, side: 'ltr', className: 'cm-target'});
  return isolates.sort((a, b) => a.from - b.from || b.to - a.to);
}
