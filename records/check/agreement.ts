import {locales, otherLocale, type Locale} from '../../i18n/locales.ts';
import {pathName, quote, type Finding} from '../read/finding.ts';
import type {ReadFolder} from '../read/folder.ts';
import {walk} from './references.ts';
import type {Located} from '../read/yaml.ts';

/** A `:date[…]` of a text with its line. */
type Dated = {date: string; line: number};

/** Days only: a month has no single name in the other calendar, so the two languages often say it in different words. */
const mark = /:date\[(\d{4}-\d{2}-\d{2})\]/g;
const datesIn = (text: string, line: number): Dated[] =>
  !text.includes(':date[')
    ? []
    : [...text.matchAll(mark)].map(match => ({
        date: match[1] ?? '',
        line: line + text.slice(0, match.index).split('\n').length - 1
      }));

/** Dates of the two languages held against each other, and both against the facts of the item and of what it names. */
export function checkDates(folder: ReadFolder, named: readonly ReadFolder[]): Finding[] {
  return [...betweenLanguages(folder), ...withinFacts(folder), ...againstFacts(folder, named)];
}

const readTexts = new WeakMap<object, Dated[]>();

function textDates({words}: ReadFolder, locale: Locale): Dated[] {
  const own = words[locale];
  if (!own) return [];
  const dates = readTexts.get(own) ?? readDatesOf(own);
  readTexts.set(own, dates);
  return dates;
}

function readDatesOf(own: NonNullable<ReadFolder['words'][Locale]>): Dated[] {
  const {summary} = own.located.data as {summary?: unknown};
  return [
    ...(typeof summary === 'string' && summary.includes(':date[')
      ? datesIn(summary, own.located.lineOf(['summary']))
      : []),
    ...datesIn(own.text.body, own.text.bodyLine)
  ];
}

function betweenLanguages(folder: ReadFolder): Finding[] {
  return locales.flatMap(locale => {
    const [own, other] = [folder.words[locale], folder.words[otherLocale(locale)]];
    if (!own || !other) return [];
    const theirs = new Set(textDates(folder, otherLocale(locale)).map(({date}) => date));
    return unique(textDates(folder, locale))
      .filter(({date}) => !theirs.has(date))
      .map<Finding>(({date, line}) => ({
        level: 'warning',
        file: own.file,
        line,
        field: 'date',
        found: `:date[${date}], which ${other.file.split('/').at(-1)} does not have`,
        expected: `the same dates in both languages${near(date, [...theirs])}`
      }));
  });
}

/** The two languages of one sentence in the facts. */
function withinFacts({facts}: ReadFolder): Finding[] {
  const findings: Finding[] = [];
  if (!facts) return findings;
  walk(facts.data, (path, _key, value) => {
    const {en, fa} = (value ?? {}) as {en?: unknown; fa?: unknown};
    if (
      typeof en !== 'string' ||
      typeof fa !== 'string' ||
      !(en.includes(':date[') || fa.includes(':date['))
    )
      return;
    const [english, farsi] = [en, fa].map(text =>
      [...new Set(datesIn(text, 0).map(({date}) => date))].sort()
    );
    if (english?.join() === farsi?.join()) return;
    findings.push({
      level: 'warning',
      file: facts.file,
      line: facts.lineOf(path),
      field: pathName(path),
      found: `dates ${quote(english?.join(', '))} in English, ${quote(farsi?.join(', '))} in Farsi`,
      expected: 'the same dates in both languages'
    });
  });
  return findings;
}

/** A day in the text that the facts lack, while they hold one that differs by a slip: another year, or the month beside it. */
function againstFacts(folder: ReadFolder, named: readonly ReadFolder[]): Finding[] {
  const known = new Set([folder, ...named].flatMap(({facts}) => (facts ? datesOf(facts) : [])));
  return locales.flatMap(locale => {
    const own = folder.words[locale];
    if (!own) return [];
    return unique(textDates(folder, locale)).flatMap<Finding>(({date, line}) => {
      const slip = known.has(date) ? undefined : [...known].find(fact => isSlip(date, fact));
      return slip
        ? [
            {
              level: 'warning',
              file: own.file,
              line,
              field: 'date',
              found: `:date[${date}], which the facts do not have`,
              expected: `${slip}, as in the facts; or the right date in the facts`
            }
          ]
        : [];
    });
  });
}

/** Dates that say when we or a publisher did something, not when something happened. */
const ofOurWork = new Set([
  'accessed',
  'published',
  'asOf',
  'reviewedOn',
  'nextReviewOn',
  'on',
  'updated'
]);

/** A case is named by many items, so its dates are read once. */
const readDates = new WeakMap<Located, string[]>();
function datesOf(facts: Located): string[] {
  const dates = readDates.get(facts) ?? factDates(facts.data);
  readDates.set(facts, dates);
  return dates;
}

function factDates(data: unknown): string[] {
  const dates: string[] = [];
  walk(data, (_path, key, value) => {
    if (typeof value !== 'string' || ofOurWork.has(String(key))) return;
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) dates.push(value);
    else dates.push(...datesIn(value, 0).map(({date}) => date));
  });
  return dates;
}

/** Same day and month of the year before or after; same day and year a month apart; or the digits of the day exchanged. */
function isSlip(a: string, b: string): boolean {
  const [y = 0, m = 0, d = 0] = a.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = b.split('-').map(Number);
  if (m === m2 && d === d2) return Math.abs(y - y2) === 1;
  if (y === y2 && d === d2) return Math.abs(m - m2) === 1;
  return y === y2 && m === m2 && d !== d2 && a.slice(8) === [...b.slice(8)].reverse().join('');
}

const near = (date: string, others: readonly string[]) => {
  const match = others.find(other => isSlip(date, other));
  return match ? `; the other one has ${match}` : '';
};

const unique = (dates: Dated[]) =>
  dates.filter(({date}, index) => dates.findIndex(other => other.date === date) === index);

/** A link in the text as it is written: to a page of the site, or to an entry of `links`. */
const linkMark = /\]\((\/[^)\s]*)\)|::video\{[^}]*\}/g;

/** Links that only one of the two languages has. */
export const checkSameLinks = ({words}: ReadFolder): Finding[] =>
  locales.flatMap(locale => {
    const [own, other] = [words[locale], words[otherLocale(locale)]];
    if (!own || !other) return [];
    const linksIn = (body: string) =>
      new Map(
        [...body.matchAll(linkMark)]
          .reverse()
          .map(({0: mark, 1: page, index}) => [page ?? mark, index])
      );
    const theirs = linksIn(other.text.body);
    return [...linksIn(own.text.body)]
      .filter(([link]) => !theirs.has(link))
      .map<Finding>(([link, index]) => ({
        level: 'warning',
        file: own.file,
        line: own.text.bodyLine + own.text.body.slice(0, index).split('\n').length - 1,
        field: 'link',
        found: `${link}, which ${other.file.split('/').at(-1)} does not have`,
        expected: 'the same links in both languages'
      }));
  });
