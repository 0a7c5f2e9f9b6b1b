import {locales, otherLocale, type Locale} from '../../../i18n/locales.ts';
import {knownDatesIn} from '../../../i18n/partialDates/partialDate.ts';
import type {ReadText} from '../../read/contentRecord.ts';
import {message, pathName, quote, type Finding} from '../../read/finding.ts';
import type {ReadFolder} from '../../read/folder.ts';
import type {Located} from '../../read/yaml.ts';
import {walk} from '../facts/walk.ts';

/** A `:date[…]` in a text, with its line. */
type DateMark = {date: string; line: number};

/**
 * All but bare months and years: these have no single name in the other calendar, so the two languages may word them
 * differently.
 */
const dateMark = /:date\[(\d{4}-\d{2}-\d{2}(?: to \d{4}-\d{2}-\d{2})?|(?!solar )[a-z][^\]\n]*)\]/g;
const datesIn = (text: string, firstLine: number): DateMark[] =>
  [...text.matchAll(dateMark)].map(match => ({
    date: match[1] ?? '',
    line: firstLine + linesBefore(text, match.index)
  }));

const linesBefore = (text: string, index: number) => text.slice(0, index).split('\n').length - 1;

/** Dates that differ between the two languages, or from the facts of the item and of the documents it refers to. */
export const checkDates = (folder: ReadFolder, references: readonly ReadFolder[]): Finding[] => [
  ...compareTexts(folder),
  ...(folder.facts ? checkSameDates(folder.facts) : []),
  ...compareWithFacts(folder, references)
];

const textDates = new WeakMap<ReadText, DateMark[]>();

/** The dates in the summary and body of a text, each once. */
function datesOf(text: ReadText | undefined): DateMark[] {
  if (!text) return [];
  const dates = textDates.get(text) ?? readDates(text);
  textDates.set(text, dates);
  return dates;
}

function readDates({located, text}: ReadText): DateMark[] {
  const {summary} = located.data as {summary?: unknown};
  const dates = [
    // The line of a summary costs a parse of the file.
    ...(typeof summary === 'string' && summary.includes(':date[')
      ? datesIn(summary, located.lineOf(['summary']))
      : []),
    ...datesIn(text.body, text.bodyLine)
  ];
  return dates.filter(({date}, index) => dates.findIndex(other => other.date === date) === index);
}

const compareTexts = ({words}: ReadFolder): Finding[] =>
  locales.flatMap(locale => {
    const [own, other] = [words[locale], words[otherLocale(locale)]];
    if (!own || !other || own.located.partial || other.located.partial) return [];
    const others = datesOf(other).map(({date}) => date);
    return datesOf(own)
      .filter(({date}) => !others.includes(date))
      .map<Finding>(({date, line}) => {
        const near = others.find(each => isSlip(date, each));
        const file = otherFile(locale);
        const hint = near ? message('agreement.otherHas', {file, date: near}) : '';
        return {
          level: 'warning',
          file: own.file,
          line,
          field: 'date',
          found: message('agreement.dateMissing', {date, file}),
          expected: message('agreement.sameDates', {hint})
        };
      });
  });

const otherFile = (locale: Locale) => `${otherLocale(locale)}.md`;

/** Text fields of a YAML file whose dates differ between English and Farsi. */
export function checkSameDates(facts: Located): Finding[] {
  const findings: Finding[] = [];
  walk(facts.data, (path, _key, value) => {
    const {en, fa} = (value ?? {}) as {en?: unknown; fa?: unknown};
    if (typeof en !== 'string' || typeof fa !== 'string') return;
    const [english, farsi] = [en, fa].map(text =>
      [...new Set(datesIn(text, 0).map(({date}) => date))].sort().join(', ')
    );
    if (english === farsi) return;
    findings.push({
      level: 'warning',
      file: facts.file,
      line: facts.lineOf(path),
      field: pathName(path),
      found: message('agreement.datesDiffer', {
        inEnglish: quote(english),
        inFarsi: quote(farsi)
      }),
      expected: message('agreement.sameDates', {hint: ''})
    });
  });
  return findings;
}

/** Dates that no facts have but that are a slip away from one of theirs. */
function compareWithFacts(folder: ReadFolder, references: readonly ReadFolder[]): Finding[] {
  const all = [folder, ...references].map(({facts}) => facts);
  if (all.some(facts => !facts || facts.partial)) return [];
  const known = new Set(all.flatMap(facts => (facts ? factDatesOf(facts) : [])));
  return locales.flatMap(locale => {
    const own = folder.words[locale];
    if (!own) return [];
    return datesOf(own).flatMap<Finding>(({date, line}) => {
      const near = known.has(date) ? undefined : [...known].find(fact => isSlip(date, fact));
      if (!near) return [];
      return [
        {
          level: 'warning',
          file: own.file,
          line,
          field: 'date',
          found: message('agreement.notInFacts', {date}),
          expected: message('agreement.asInFacts', {date: near})
        }
      ];
    });
  });
}

/** Fields that say when we or a publisher did something, not when something happened. */
const editorialDates = new Set([
  'accessed',
  'published',
  'asOf',
  'reviewedOn',
  'nextReviewOn',
  'on',
  'updated'
]);

const factDates = new WeakMap<Located, string[]>();

/** The dates in a document's facts. Cached, because many items refer to the same case. */
function factDatesOf(facts: Located): string[] {
  const dates = factDates.get(facts) ?? readFactDates(facts.data);
  factDates.set(facts, dates);
  return dates;
}

function readFactDates(data: unknown): string[] {
  const dates: string[] = [];
  walk(data, (_path, key, value) => {
    if (typeof value !== 'string' || editorialDates.has(String(key))) return;
    const days = knownDatesIn(value).filter(({precision}) => precision === 'day');
    dates.push(...days.map(({text}) => text), ...datesIn(value, 0).map(({date}) => date));
  });
  return dates;
}

/** Whether two dates differ by one year, by one month, or by the order of the digits of the day. */
function isSlip(a: string, b: string): boolean {
  const [y = 0, m = 0, d = 0] = a.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = b.split('-').map(Number);
  if (m === m2 && d === d2) return Math.abs(y - y2) === 1;
  if (y === y2 && d === d2) return Math.abs(m - m2) === 1;
  return y === y2 && m === m2 && d !== d2 && a.slice(8) === [...b.slice(8)].reverse().join('');
}

/** A link to a page of the site, or a reference to an entry of `links`. */
const linkMark = /\]\((\/[^)\s]*)\)|::video\{[^}]*\}/g;

/** Where each link of a text first occurs, by its address or the whole `::video{…}`. */
const linksIn = (body: string): Map<string, number> =>
  // Reversed, so that the first occurrence wins.
  new Map(
    [...body.matchAll(linkMark)].reverse().map(({0: mark, 1: page, index}) => [page ?? mark, index])
  );

/** Links that only one of the two languages has. */
export const checkSameLinks = ({words}: ReadFolder): Finding[] =>
  locales.flatMap(locale => {
    const [own, other] = [words[locale], words[otherLocale(locale)]];
    if (!own || !other) return [];
    const others = linksIn(other.text.body);
    const {body, bodyLine} = own.text;
    return [...linksIn(body)]
      .filter(([link]) => !others.has(link))
      .map<Finding>(([link, index]) => ({
        level: 'warning',
        file: own.file,
        line: bodyLine + linesBefore(body, index),
        field: 'link',
        found: message('agreement.linkMissing', {link, file: otherFile(locale)}),
        expected: message('agreement.sameLinks')
      }));
  });
