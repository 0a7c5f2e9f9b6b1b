import {localeRecord, type Locale} from './locales.ts';

/** Isolates a run of unknown direction (U+2068 … U+2069), in plain text, where no tag can. */
export const isolate = (text: string) => `\u2068${text}\u2069`;

/** A run of text in one script. */
export type ScriptRun = {text: string; script: 'Latn' | 'Arab'};

/**
 * Latin words with the digits, hyphens, dots and spaces between them, and a leading @ or #. They form one run, so that
 * their order cannot be reversed.
 */
const latin =
  /[@#]?\p{Script=Latn}[\p{Script=Latn}\p{M}\d]*(?:[\s.'’&/_+:@-]*[\p{Script=Latn}\d][\p{Script=Latn}\p{M}\d]*)*/gu;
const arabic =
  /\p{Script=Arab}[\p{Script=Arab}\p{M}\u200c\d]*(?:[\s،.«»()-]*\p{Script=Arab}[\p{Script=Arab}\p{M}\u200c]*)*/gu;

/** Splits a text into runs of the locale's script and foreign runs, so that foreign ones can be isolated. */
export function scriptRuns(text: string, locale: Locale): ScriptRun[] {
  const own = localeRecord[locale].script;
  const foreign = own === 'Arab' ? 'Latn' : 'Arab';
  const runs: ScriptRun[] = [];
  let end = 0;
  for (const match of text.matchAll(foreign === 'Latn' ? latin : arabic)) {
    if (match.index > end) runs.push({text: text.slice(end, match.index), script: own});
    runs.push({text: match[0], script: foreign});
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({text: text.slice(end), script: own});
  return runs;
}

/** Isolates each foreign run of a plain text (title, meta tag, alternative text), once however often it is called. */
export const isolateRuns = (text: string, locale: Locale) =>
  scriptRuns(text, locale)
    .map(run => (run.script === localeRecord[locale].script ? run.text : isolate(run.text)))
    .join('')
    .replace(/\u2068(\u2068[^\u2068\u2069]*\u2069)\u2069/g, '$1');
