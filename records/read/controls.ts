import {pathName, type Finding} from './finding.ts';
import type {Located} from './yaml.ts';

/**
 * Invisible characters that reorder or break visible text. The half-space U+200C is allowed: Farsi
 * needs it.
 */
const invisible: Record<string, string> = {
  '\u061C': 'Arabic letter mark',
  '\u200B': 'zero-width space',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u202A': 'left-to-right embedding',
  '\u202B': 'right-to-left embedding',
  '\u202C': 'end of embedding',
  '\u202D': 'left-to-right override',
  '\u202E': 'right-to-left override',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'end of isolate',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u2060': 'word joiner',
  '\u180E': 'vowel separator',
  '\u3164': 'filler',
  '\u00AD': 'soft hyphen',
  '\uFEFF': 'byte order mark'
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
        found: `${nameOf(character)} at column ${at + 1}, ${before(row, at)}`,
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
        found: `${nameOf(character)} as character ${index + 1}, ${before(value, index)}`,
        expected: adviceOn(character)
      });
  };
  visit(data, []);
  return findings;
}

function nameOf(character: string): string {
  const name = invisible[character];
  if (name) return `an invisible U+${codePoint(character)} (${name})`;
  if (character === '\uFFFD') return 'U+FFFD (a character that could not be read)';
  return `U+${codePoint(character)} (${sortOf(character)})`;
}

function sortOf(character: string): string {
  if (/\p{Cs}/u.test(character)) return 'half of a character';
  return new RegExp(`[${unshown}]`, 'u').test(character)
    ? 'a character that not every program shows'
    : 'a control character';
}

function adviceOn(character: string): string {
  if (invisible[character])
    return 'nothing here: the site isolates names and foreign words automatically';
  if (character === '\uFFFD') return 'the character itself; save the file as UTF-8';
  if (character === '\u000B')
    return 'a line break; this one comes from a word processor and breaks the feeds';
  return new RegExp(`[${unshown}]`, 'u').test(character)
    ? 'nothing here: delete it, and type the character that was meant'
    : 'nothing here: delete it, and type the character that was meant; it breaks the feeds';
}

const codePoint = (character: string) =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

const before = (row: string, index: number) =>
  index === 0
    ? 'at the start of the line'
    : `after “${row.slice(Math.max(0, index - 20), index).replace(pattern, '')}”`;
