import {localeRecord, otherLocale, type Locale} from '../locales.ts';
import {remember} from '../remember.ts';
import {atom, charactersOf, pattern} from './characters.ts';
import {readIsolates, withoutIsolates, type Isolated} from './marks.ts';
import {spansOf, type Span} from './spans.ts';

/** A part of a text: words in its own script, or a run that must be isolated. */
export type Run = {
  text: string;
  /** Direction of an isolated run, null for the text's own words. */
  dir: 'ltr' | 'rtl' | null;
  /** Language of an isolated run if it is not that of the text, for fonts and screen readers. */
  lang: Locale | null;
  /** Runs inside an isolated run; empty if it has none. Their texts together are `text`. */
  parts: readonly Run[];
};

/**
 * How many lines are remembered. A title, a summary or a status is on many pages, and in several places of each: six
 * of seven lines have been asked a moment ago.
 */
export const rememberedLines = 5000;

/**
 * Splits a text into its own words and runs that must be isolated, so that the order of characters on the page is that
 * of a careful typesetter: runs of the other script with their digits and marks, addresses, hashtags, telephone
 * numbers, ranges. Strings that are isolated already (U+2066 to U+2069) come back as one run each, without those
 * characters. The rules are in docs/decisions/025-mixed-direction.md.
 */
export const scriptRuns = remember(
  (text: string, locale: Locale): readonly Run[] => runsOf(text, locale),
  rememberedLines
);

function runsOf(text: string, locale: Locale): Run[] {
  const {plain, isolated} = readIsolates(text);
  const runs: Run[] = [];
  let end = 0;
  for (const span of spansOf(plain, locale)) {
    runs.push(...ownRuns(plain.slice(end, span.start)));
    runs.push(foreignRun(plain.slice(span.start, span.end), span.kind, locale));
    end = span.end;
  }
  runs.push(...ownRuns(plain.slice(end)));
  return runs;

  function ownRuns(words: string): Run[] {
    return words
      .split(pattern(`(${atom})`))
      .filter(Boolean)
      .map(part =>
        part === atom
          ? isolatedRun(isolated.shift() ?? {dir: 'ltr', inside: ''}, locale)
          : ownRun(part)
      );
  }
}

const ownRun = (text: string): Run => ({text, dir: null, lang: null, parts: []});

/** A run that was isolated before. The text inside has the direction of the isolate, not that of the text around it. */
function isolatedRun({dir, inside}: Isolated, locale: Locale): Run {
  const [run, ...more] = scriptRuns(withoutIsolates(inside), locale);
  if (run?.dir === dir && !more.length) return run;
  const lang = dir === 'rtl' ? 'fa' : 'en';
  const parts = scriptRuns(inside, lang);
  const text = parts.map(part => part.text).join('');
  return {text, dir, lang: languageOf(text, lang, locale), parts: nested(parts)};
}

/** Runs inside an isolate. One that fills it gives only its own runs: it needs no second isolate. */
const nested = (parts: readonly Run[]): readonly Run[] =>
  parts.length === 1 ? (parts[0]?.parts ?? []) : parts;

/** The language of a run if it is not that of the text around it and its letters are of that language's script. */
const languageOf = (text: string, lang: Locale, around: Locale): Locale | null =>
  lang !== around && (lang === 'en' ? /\p{Script=Latin}/u : /\p{Script=Arabic}/u).test(text)
    ? lang
    : null;

function foreignRun(text: string, kind: Span['kind'], locale: Locale): Run {
  if (kind === 'address')
    return {text, dir: 'ltr', lang: languageOf(text, 'en', locale), parts: []};
  if (kind === 'number' || kind === 'plain')
    return {text, dir: 'ltr', lang: languageOf(text, 'fa', locale), parts: []};
  const lang = otherLocale(locale);
  const mixed = lang === 'fa' || pattern(charactersOf(locale).own).test(text);
  return {
    text,
    dir: localeRecord[lang].dir,
    lang: languageOf(text, lang, locale),
    parts: mixed ? nested(scriptRuns(text, lang)) : []
  };
}
