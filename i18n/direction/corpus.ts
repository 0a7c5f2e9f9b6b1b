import fs from 'node:fs';
import type {Locale} from '../locales.ts';

type Part = {
  names: string[];
  nameCarriers: string[];
  numbers: string[];
  numberCarriers: string[];
  sentences: string[];
  sentenceCarriers: string[];
  whole: string[];
};

/** A text and the same text as a typesetter would set it, with U+2066, U+2067 and U+2069 around each run. */
export type Sample = {locale: Locale; text: string; reference: string};

/**
 * Test texts of mixed direction. In `corpus.fixture.json` ⟦…⟧ is a run of the other direction than its surroundings;
 * names and sentences are such runs, and `{}` is where carriers take them.
 */
export function samples(): Sample[] {
  const corpus = JSON.parse(
    fs.readFileSync(new URL('./corpus.fixture.json', import.meta.url), 'utf8')
  ) as Record<Locale, Part>;
  return (Object.entries(corpus) as [Locale, Part][]).flatMap(([locale, part]) => {
    const pairsOf = (carriers: readonly string[], runs: readonly string[]) =>
      carriers.flatMap((carrier, at) =>
        runs.map((run, index) => fill(carrier, run, runs[(index + at + 1) % runs.length] ?? ''))
      );
    const filled = [
      ...pairsOf(part.nameCarriers, part.names),
      ...pairsOf(part.numberCarriers, part.numbers),
      ...part.sentenceCarriers.flatMap(carrier => part.sentences.map(each => fill(carrier, each)))
    ];
    const seen = new Set([...part.whole, ...filled]);
    return [...seen].map(marked => ({
      locale,
      text: marked.replace(/[⟦⟧]/g, ''),
      reference: withMarks(marked, locale)
    }));
  });
}

const fill = (carrier: string, first: string, second = first) =>
  carrier.replace('{}', `⟦${first}⟧`).replace('{}', `⟦${second}⟧`);

function withMarks(marked: string, locale: Locale): string {
  let depth = locale === 'fa' ? 0 : 1;
  return marked.replace(/[⟦⟧]/g, mark => {
    if (mark === '⟦') return depth++ % 2 === 0 ? '\u2066' : '\u2067';
    depth--;
    return '\u2069';
  });
}
