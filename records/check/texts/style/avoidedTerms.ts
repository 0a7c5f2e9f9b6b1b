import {message, type Message} from '../../../read/finding.ts';
import {fixAt, type Fix} from '../../../read/fix.ts';
import {readGlossary} from '../glossaryFile.ts';

/** A place where a text does not follow our Farsi style: where, what stands there, what to write, and why. */
export type StyleSlip = {index: number; found: string; write: string; reason: Message; fix?: Fix};

const letter = '[\\p{L}\\p{M}\\u200c]';
const asWords = (pattern: string) => `(?<!${letter})(?:${pattern})(?!${letter})`;
/** Spaces and half-spaces vary in Farsi spelling, so either is found. */
const loose = (term: string) =>
  term
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .split(/[\s\u200c]+/)
    .join('[\\s\\u200c]+');

function readAvoided() {
  const terms = readGlossary().flatMap(({fa, avoid = [], reason = ''}) =>
    avoid.map(term => ({
      write: fa,
      reason: message('style.glossary', {english: reason}),
      pattern: new RegExp(asWords(loose(term)), 'gu'),
      term
    }))
  );
  // Matches a text with any of them, for speed: most texts have none.
  return {terms, any: new RegExp(asWords(terms.map(({term}) => loose(term)).join('|')), 'u')};
}

let avoided: ReturnType<typeof readAvoided> | undefined;

/** Terms in a Farsi text that the glossary avoids, in order. */
export function avoidedTermsIn(text: string): StyleSlip[] {
  const {terms, any} = (avoided ??= readAvoided());
  return (any.test(text) ? terms : [])
    .flatMap(({write, reason, pattern}) =>
      [...text.matchAll(pattern)].map(match => ({
        index: match.index,
        found: match[0],
        write,
        reason,
        // Several words to choose from, or a gap to fill, are no cure.
        ...(/[/…(]/.test(write) ? {} : {fix: fixAt(text, match.index, match[0], write)})
      }))
    )
    .sort((a, b) => a.index - b.index);
}
