import glossary from '../../../../content/glossary.json' with {type: 'json'};

/** A place where a text does not follow our Farsi style: where, what stands there, what to write, and why. */
export type StyleSlip = {index: number; found: string; write: string; reason: string};

/** An entry of `content/glossary.json`. */
export type GlossaryEntry = {
  en: string;
  fa: string;
  note?: string;
  /** Farsi terms that we do not use for it. */
  avoid?: readonly string[];
  /** Why we chose `fa`. */
  reason?: string;
};

const letter = '[\\p{L}\\p{M}\\u200c]';
/** Spaces and half-spaces vary in Farsi spelling, so either is found. */
const loose = (term: string) =>
  term
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .split(/[\s\u200c]+/)
    .join('[\\s\\u200c]+');

const avoided = (glossary as readonly GlossaryEntry[]).flatMap(({fa, avoid = [], reason = ''}) =>
  avoid.map(term => ({
    write: fa,
    reason,
    pattern: new RegExp(`(?<!${letter})${loose(term)}(?!${letter})`, 'gu')
  }))
);

/** Matches a text with any of them, for speed: most texts have none. */
const any = new RegExp(avoided.map(({pattern}) => pattern.source).join('|'), 'u');

/** Terms in a Farsi text that the glossary avoids, in order. */
export const avoidedTermsIn = (text: string): StyleSlip[] =>
  (any.test(text) ? avoided : [])
    .flatMap(({write, reason, pattern}) =>
      [...text.matchAll(pattern)].map(match => ({
        index: match.index,
        found: match[0],
        write,
        reason
      }))
    )
    .sort((a, b) => a.index - b.index);
