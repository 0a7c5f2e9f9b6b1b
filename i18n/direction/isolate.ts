import {dirOf, type Locale} from '../locales.ts';
import {isolateAs} from './marks.ts';
import {scriptRuns, type Run} from './runs.ts';

/**
 * Isolates each foreign run of a plain text (title, meta tag), line by line, because a line break ends every isolate.
 * A text that is isolated already stays as it is.
 */
export const isolateRuns = (text: string, locale: Locale): string =>
  text
    .split('\n')
    .map(line => isolateLine(line, locale))
    .join('\n');

/** Repeated until nothing changes: beside a run that is isolated, the next one may be recognized. */
function isolateLine(line: string, locale: Locale): string {
  const isolated = marked(scriptRuns(line, locale));
  return isolated === line ? line : isolateLine(isolated, locale);
}

const marked = (runs: readonly Run[]): string =>
  runs
    .map(({text, dir, parts}) => {
      const inside = parts.length ? marked(parts) : text;
      return dir === null ? inside : isolateAs(inside, dir);
    })
    .join('');

/** Isolates the foreign runs of a text in `lang`, and the whole text if its surroundings are in another language. */
export function isolateIn(text: string, lang: Locale, place: Locale): string {
  const runs = isolateRuns(text, lang);
  return lang === place ? runs : isolateAs(runs, dirOf(lang));
}
