import {distance} from 'fastest-levenshtein';
import {formatMessage} from '../../i18n/catalogue/format.ts';
import {message, type MessageKey, type Value} from '../../i18n/catalogue/message.ts';
import type {Locale} from '../../i18n/locales.ts';

export {
  message,
  quote,
  type Message,
  type MessageKey,
  type Value
} from '../../i18n/catalogue/message.ts';

/** A certain cure, for a button: in the line of the finding or just below, `cut` after `before` becomes `put`. */
export type Fix = {before: string; cut: string; put: string};

/** A problem in the content, described so that an editor can fix it. `textOf` says it in a language. */
export type Finding = {
  /** error: stops the build. warning: printed, but the build goes on. */
  level: 'error' | 'warning';
  /** Path from the project's root. */
  file: string;
  /** Line in that file, from 1. */
  line: number;
  /** Field or directive, for example `events[2].date`. */
  field: string;
  /** What the file has there. */
  found: Value;
  /** What should be there, or how to fix it. */
  expected: Value;
  /** A certain cure, if there is one that the texts above do not name. `editOf` makes an edit of it. */
  fix?: Fix;
};

/** A path of keys as editors read it, for example `events[2].date`. */
export const pathName = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name}[${key}]` : name ? `${name}.${String(key)}` : String(key),
    ''
  );

/** What a finding says, as plain text. In Farsi, names and code are isolated by U+2068 and U+2069. */
export const textOf = (
  {field, found, expected}: Pick<Finding, 'field' | 'found' | 'expected'>,
  locale: Locale
): {field: string; found: string; expected: string} => ({
  field: formatMessage(fieldName(field), locale),
  found: formatMessage(found, locale),
  expected: formatMessage(expected, locale)
});

/** `field` of findings that are not about a field. */
const fieldNames: Partial<Record<string, MessageKey>> = {
  check: 'field.check',
  'control character': 'field.control',
  date: 'field.date',
  'entry of a list': 'field.entry',
  file: 'field.file',
  'file name': 'field.fileName',
  folder: 'field.folder',
  'folder name': 'field.folderName',
  'front matter': 'field.frontMatter',
  link: 'field.link',
  picture: 'field.picture',
  text: 'field.text',
  words: 'field.words'
};

/** The field of a finding, which may be no field but a file, a link or such. */
export function fieldName(field: string): Value {
  const key = Object.hasOwn(fieldNames, field) && fieldNames[field];
  return key ? message(key) : field;
}

/** A finding as text in three lines: place, level and field; what was found; what is expected. */
export function formatFinding(finding: Finding, locale: Locale = 'en'): string {
  const {level, file, line, found, expected} = finding;
  return formatMessage(
    message('finding.line', {
      place: `${file}:${line}`,
      level: message(`finding.${level}`),
      field: fieldName(finding.field),
      found,
      expected
    }),
    locale
  );
}

/** The known word with the fewest edits from `word`, if it is close enough to be a typing error. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const allowed = Math.max(2, word.length / 3);
  const scored = known
    .filter(candidate => Math.abs(candidate.length - word.length) <= allowed)
    .map(candidate => ({candidate, edits: distance(word, candidate)}));
  scored.sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1));
  const best = scored[0];
  return best && best.edits <= allowed ? best.candidate : undefined;
}

/** The end of an error message: “; did you mean …?”, or nothing if no known word is close. */
export const didYouMean = (word: string, known: readonly string[]): Value => {
  const near = nearest(word, known);
  return near ? message('common.didYouMean', {near}) : '';
};
