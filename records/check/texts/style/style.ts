import {message, quote, type Finding} from '../../../read/finding.ts';
import {lineAt, type Passage} from '../passages.ts';
import {avoidedTermsIn, type StyleSlip} from './avoidedTerms.ts';
import {falseFriendsIn} from './falseFriends.ts';
import {translatedSentencesIn} from './sentences.ts';

/**
 * Warnings about Farsi texts that do not follow `docs/farsi-style.md` or use a term that the glossary avoids.
 * `passages`: the prose of one document, in both languages.
 */
export function checkStyle(passages: readonly Passage[]): Finding[] {
  const english = new Map(
    passages.filter(({locale}) => locale === 'en').map(passage => [pairKey(passage), passage.text])
  );
  return passages
    .filter(({locale}) => locale === 'fa')
    .flatMap(passage =>
      styleSlips(passage.text, english.get(pairKey(passage)) ?? '').map(slip =>
        findingOf(passage, slip)
      )
    );
}

/** What departs from our style in a Farsi text, given the English text that says the same. */
export const styleSlips = (farsi: string, english: string): StyleSlip[] => [
  ...avoidedTermsIn(farsi),
  ...translatedSentencesIn(farsi),
  ...paragraphPairs(farsi, english).flatMap(({start, text, other}) =>
    falseFriendsIn(text, other).map(slip => ({...slip, index: start + slip.index}))
  )
];

/** The field without its language: passages of one field say the same in both. */
const pairKey = ({field}: Passage) => field.replace(/\.(?:en|fa)(?=\.|$)/, '');

/** Paragraphs with those of the other language; if their numbers differ, each with the whole text. */
function paragraphPairs(farsi: string, english: string) {
  const own = [...farsi.matchAll(/(?:[^\n]|\n(?!\n))+/g)];
  const others = english.match(/(?:[^\n]|\n(?!\n))+/g) ?? [];
  return own.map(({index, 0: text}, number) => ({
    start: index,
    text,
    other: (own.length === others.length ? others[number] : undefined) ?? english
  }));
}

const findingOf = (passage: Passage, {index, found, write, reason, fix}: StyleSlip): Finding => ({
  level: 'warning',
  file: passage.file,
  line: lineAt(passage, index),
  field: passage.field,
  found: quote(found),
  expected: message('style.write', {write, reason}),
  ...(fix && {fix})
});
