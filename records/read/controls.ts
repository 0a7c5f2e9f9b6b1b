import {message, pathName, quote, type Finding, type Message, type MessageKey} from './finding.ts';
import type {Located} from './yaml.ts';

/**
 * Invisible characters that reorder or break visible text. The half-space U+200C is allowed: Farsi
 * needs it.
 */
const invisible: Record<string, MessageKey> = {
  '\u061C': 'control.arabicLetterMark',
  '\u200B': 'control.zeroWidthSpace',
  '\u200E': 'control.leftToRightMark',
  '\u200F': 'control.rightToLeftMark',
  '\u202A': 'control.leftToRightEmbedding',
  '\u202B': 'control.rightToLeftEmbedding',
  '\u202C': 'control.endOfEmbedding',
  '\u202D': 'control.leftToRightOverride',
  '\u202E': 'control.rightToLeftOverride',
  '\u2066': 'control.leftToRightIsolate',
  '\u2067': 'control.rightToLeftIsolate',
  '\u2068': 'control.firstStrongIsolate',
  '\u2069': 'control.endOfIsolate',
  '\u2028': 'control.lineSeparator',
  '\u2029': 'control.paragraphSeparator',
  '\u2060': 'control.wordJoiner',
  '\u180E': 'control.vowelSeparator',
  '\u3164': 'control.filler',
  '\u00AD': 'control.softHyphen',
  '\uFEFF': 'control.byteOrderMark'
};
/** Control characters, noncharacters and lone surrogates, which XML forbids: one of them would break every feed. */
const forbidden =
  '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\uFFFE\\uFFFF\\p{Cs}';
/** Characters that each program shows in its own way, or not at all: private use, and invisible operators and tags. */
const unshown = '\\p{Co}\\u2061-\\u2064\\u206A-\\u206F\\uFFF9-\\uFFFB\\u{E0000}-\\u{E007F}';
/** U+FFFD is what a byte that is not UTF-8 is read as. */
const pattern = new RegExp(
  `[${Object.keys(invisible).join('')}${forbidden}${unshown}\\uFFFD]`,
  'gu'
);

/** Reports control and invisible characters anywhere in a file: facts, front matter or body. */
export function checkControls(text: string, file: string): Finding[] {
  if (text.search(pattern) === -1) return [];
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((row, index) =>
      [...row.matchAll(pattern)].map<Finding>(({0: character, index: at}) => ({
        level: 'error',
        file,
        line: index + 1,
        field: 'control character',
        found: message('control.atColumn', {
          what: nameOf(character),
          column: at + 1,
          place: before(row, at)
        }),
        expected: adviceOn(character)
      }))
    );
}

/** Reports control characters that YAML values have through escapes such as "\u0007", so that the file has none. */
export function checkEscapedControls({file, data, lineOf}: Located): Finding[] {
  const findings: Finding[] = [];
  const visit = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    if (typeof value !== 'string') return;
    for (const {0: character, index} of value.matchAll(pattern))
      findings.push({
        level: 'error',
        file,
        line: lineOf(path),
        field: pathName(path),
        found: message('control.asCharacter', {
          what: nameOf(character),
          number: index + 1,
          place: before(value, index)
        }),
        expected: adviceOn(character)
      });
  };
  visit(data, []);
  return findings;
}

function nameOf(character: string): Message {
  const [name, code] = [invisible[character], codePoint(character)];
  if (name) return message('control.invisible', {code, name: message(name)});
  if (character === '\uFFFD') return message('control.unread');
  return message('control.other', {code, sort: sortOf(character)});
}

function sortOf(character: string): Message {
  if (/\p{Cs}/u.test(character)) return message('control.half');
  return message(isUnshown(character) ? 'control.unshown' : 'control.control');
}

const isUnshown = (character: string) => new RegExp(`[${unshown}]`, 'u').test(character);

function adviceOn(character: string): Message {
  if (invisible[character]) return message('control.remove');
  if (character === '\uFFFD') return message('control.itself');
  if (character === '\u000B') return message('control.lineBreak');
  return message(isUnshown(character) ? 'control.delete' : 'control.deleteFeeds');
}

const codePoint = (character: string) =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

const before = (row: string, index: number): Message =>
  index === 0
    ? message('control.atStart')
    : message('control.after', {
        words: quote(row.slice(Math.max(0, index - 20), index).replace(pattern, ''))
      });
