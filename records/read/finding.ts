import {distance} from 'fastest-levenshtein';

/** One thing that is wrong in the content, said so that an editor can mend it. */
export type Finding = {
  /** error: stops the build. warning: printed, but the build goes on. */
  level: 'error' | 'warning';
  /** Path from the project's root. */
  file: string;
  /** Line in that file, from 1. */
  line: number;
  /** Field or directive, for example `events[2].date`. */
  field: string;
  /** What stands there. */
  found: string;
  /** What should stand there, or how to mend it. */
  expected: string;
};

export const quote = (value: unknown) => {
  if (value === undefined) return 'nothing';
  const shown = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return shown.length > 90 ? `${shown.slice(0, 87)}…` : shown;
};

export const pathName = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name}[${key}]` : name ? `${name}.${String(key)}` : String(key),
    ''
  );

/** The finding as it is printed: place, field, what was found, what is expected. */
export const formatFinding = ({level, file, line, field, found, expected}: Finding) =>
  `${file}:${line}  ${level === 'error' ? 'error' : 'warning'}  ${field}\n    found     ${found}\n    expected  ${expected}`;

/** The known word nearest to `word`, if it is near enough to be a slip of the hand. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const allowed = Math.max(2, word.length / 3);
  const scored = known
    .filter(candidate => Math.abs(candidate.length - word.length) <= allowed)
    .map(candidate => ({candidate, edits: distance(word, candidate)}));
  scored.sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1));
  const best = scored[0];
  return best && best.edits <= allowed ? best.candidate : undefined;
}

export const didYouMean = (word: string, known: readonly string[]) => {
  const near = nearest(word, known);
  return near ? `; did you mean ${near}?` : '';
};
