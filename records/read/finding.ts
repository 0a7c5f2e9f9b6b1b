import {distance} from 'fastest-levenshtein';

/** A problem in the content, described so that an editor can fix it. */
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
  found: string;
  /** What should be there, or how to fix it. */
  expected: string;
};

/** A value for an error message: in quotation marks or as JSON, at most 90 characters. */
export const quote = (value: unknown) => {
  if (value === undefined) return 'nothing';
  const shown = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return shown.length > 90 ? `${shown.slice(0, 87)}…` : shown;
};

/** A path of keys as editors read it, for example `events[2].date`. */
export const pathName = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name}[${key}]` : name ? `${name}.${String(key)}` : String(key),
    ''
  );

/** A finding as text in three lines: place, level and field; what was found; what is expected. */
export const formatFinding = ({level, file, line, field, found, expected}: Finding) =>
  `${file}:${line}  ${level}  ${field}\n    found     ${found}\n    expected  ${expected}`;

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
export const didYouMean = (word: string, known: readonly string[]) => {
  const near = nearest(word, known);
  return near ? `; did you mean ${near}?` : '';
};
