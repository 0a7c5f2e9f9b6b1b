import {localeRecord, type Locale} from './locales.ts';

/** A run of text in one script. */
export type ScriptRun = {text: string; script: 'Latn' | 'Arab'};

/** Latin words with what holds them together (digits, hyphens, dots, inner spaces); one run, so that its order cannot break. */
const latin =
  /[@#]?\p{Script=Latin}[\p{Script=Latin}\p{M}\d]*(?:[\s.'’&/_+:@-]*[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d]*)*/gu;
const arabic =
  /[\p{Script=Arabic}][\p{Script=Arabic}\p{M}\u200c\d]*(?:[\s،.«»()-]*\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u200c]*)*/gu;

/** Splits a text into its own script and foreign runs, so that each foreign run can be isolated. */
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

/** Wraps foreign runs in U+2068 … U+2069, for places that cannot hold tags: titles, meta tags, alternative text. A run that has been wrapped stays as it is. */
export const isolateRuns = (text: string, locale: Locale) =>
  scriptRuns(text, locale)
    .map(run => (run.script === localeRecord[locale].script ? run.text : `\u2068${run.text}\u2069`))
    .join('')
    .replace(/\u2068(\u2068[^\u2068\u2069]*\u2069)\u2069/g, '$1');
