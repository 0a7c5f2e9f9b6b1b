import type {Finding} from './finding.ts';

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
  '\u00AD': 'soft hyphen',
  '\uFEFF': 'byte order mark'
};
const pattern = new RegExp(`[${Object.keys(invisible).join('')}]`, 'g');

/** Reports invisible characters anywhere in a file: facts, front matter or body. */
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
        found:
          `an invisible U+${codePoint(character)} (${invisible[character]}) ` +
          `at column ${at + 1}, ${before(row, at)}`,
        expected: 'nothing here: the site isolates names and foreign words automatically'
      }))
    );
}

const codePoint = (character: string) =>
  character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

const before = (row: string, index: number) =>
  index === 0
    ? 'at the start of the line'
    : `after “${row.slice(Math.max(0, index - 20), index).replace(pattern, '')}”`;
