import {missingGlyphs, narrowestLine, wordWidth} from '../../../../i18n/cardFonts.ts';
import {inlinePieces} from '../../../../i18n/partialDates/inlinePieces.ts';
import {message, quote, type Finding, type Message} from '../../../read/finding.ts';
import type {DocumentKind} from '../../../schema/documents.ts';
import {lineAt, type Passage} from '../passages.ts';

/** Fields that share cards and posters show; `summary` is left out where it does not fit. */
const drawn =
  /^(?:title|summary|name\.\w+|court\.\w+|origin\.publisher\.\w+|defendants\[\d+\]\.name\.\w+)$/;
/** No letter is wider, in ems. */
const widestLetter = 1.3;
/** Ems that two or three lines of a card hold at the size of its small texts. */
const longestText = 66;

/** Characters and words in titles and names that the share cards cannot show, so that the build would stop. */
export function checkDrawn(passage: Passage, kind: DocumentKind): Finding[] {
  const {text, field, locale, file} = passage;
  // Calls to action have no cards.
  if (kind === 'actions' || !drawn.test(field)) return [];
  const report = (index: number, found: Message, expected: Message): Finding => ({
    level: 'error',
    file,
    line: lineAt(passage, Math.max(index, 0)),
    field,
    found,
    expected
  });
  const missing = missingGlyphs(text).map(character =>
    report(
      text.indexOf(character),
      message('structure.glyph', {character, code: codePoint(character)}),
      message('structure.otherCharacter')
    )
  );
  if (missing.length || field === 'summary') return missing;
  const limit = narrowestLine[kind === 'prisoners' ? 'person' : 'item'];
  const words = wordsOf(text).split(/[\s\u00a0]+|(?<=[-–—\u2010])/u);
  const long = words.find(
    word => word.length * widestLetter > limit && wordWidth(word, locale) > limit
  );
  if (long)
    return [
      report(
        text.indexOf(long),
        message('structure.longWord', {word: quote(long), length: long.length}),
        message('structure.shorterWords')
      )
    ];
  const isCut = field === 'title';
  const width = isCut ? 0 : words.reduce((sum, word) => sum + wordWidth(word, locale) + 0.25, 0);
  return width > longestText
    ? [
        report(
          0,
          message('structure.longText', {text: quote(text), length: text.length}),
          message('structure.shorterText')
        )
      ]
    : [];
}

/** A date is several short words, which always fit. */
const wordsOf = (text: string) =>
  inlinePieces(text)
    .map(piece => (typeof piece === 'string' ? piece : ' '))
    .join('');

const codePoint = (character: string) =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
