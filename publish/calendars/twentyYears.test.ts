import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {locales, type Locale} from '../../i18n/locales.ts';
import {hasLeapDay, isoOfSolar} from '../../records/derive/days/nowruz.fixture.ts';
import {daysOfPerson, getPerson, type PersonEvent} from '../../records/index.ts';
import {readByIcalJs, readByPython} from './readers.fixture.ts';
import {calendar} from './writeCalendars.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'twenty-years-'));
after(() => fs.rmSync(root, {recursive: true, force: true}));

/** Solar years 1406 to 1425. */
const span = {first: isoOfSolar(1406, 1, 1), last: isoOfSolar(1425, 12, 29)};
/** First day, and the day after the last, as calendar files have them. */
type Span = [first: string, end: string];
/** A date on record and when it recurs, worked out without ICU and without our calendars. */
type Recurring = {date: string; after: (years: number) => Span};

const nextDay = (iso: string) =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const day = (iso: string): Span => [iso, nextDay(iso)];
const twelve = Array.from({length: 12}, (_, index) => index + 1);

/** The ends of every month of the leap year 1399, and 29 Esfand. */
const solarDays = twelve.flatMap(month =>
  [1, 29, month <= 6 ? 31 : 30].map((number): Recurring => ({
    date: isoOfSolar(1399, month, number),
    after: years => {
      const isMissing = month === 12 && number === 30 && !hasLeapDay(1399 + years);
      return day(isoOfSolar(1399 + years, month, isMissing ? 29 : number));
    }
  }))
);
/** The ends of every month of the leap year 2020. */
const gregorianDays = twelve.flatMap(month =>
  [1, new Date(Date.UTC(2020, month, 0)).getUTCDate()].map((number): Recurring => {
    const iso = (year: number, of: number) =>
      new Date(Date.UTC(year, month - 1, of)).toISOString().slice(0, 10);
    const isLeapDay = month === 2 && number === 29;
    return {
      date: iso(2020, number),
      after: years => day(iso(2020 + years, isLeapDay && years % 4 !== 0 ? 28 : number))
    };
  })
);
/** Months recur by their own calendar in both languages. */
const months: Recurring[] = [
  {date: '2020-02', after: years => [`${2020 + years}-02-01`, `${2020 + years}-03-01`]},
  {
    date: 'solar 1399-12',
    after: years => [isoOfSolar(1399 + years, 12, 1), isoOfSolar(1400 + years, 1, 1)]
  }
];
const recurring: Record<Locale, Recurring[]> = {
  en: [...gregorianDays, ...months],
  fa: [...solarDays, ...months]
};

/** Writes the calendar of someone to whom something happened on all these dates. */
function write(locale: Locale): string {
  const person = getPerson('nahid-taghavi', locale);
  assert.ok(person);
  const events = recurring[locale].map(({date}, index): PersonEvent => ({
    id: `date-${index}`,
    type: 'arrest',
    date,
    certainty: 'confirmed',
    detail: {en: '', fa: ''},
    sources: []
  }));
  const file = path.join(root, `${locale}.ics`);
  fs.writeFileSync(file, calendar('x', daysOfPerson({...person, events}, locale, span), locale));
  return file;
}

const expected = (locale: Locale) =>
  recurring[locale].flatMap(({after: recurs}, index) =>
    Array.from({length: 30}, (_, count) => [count, ...recurs(count)] as const)
      .filter(([count, first, end]) => count > 0 && end > span.first && first <= span.last)
      .map(([count, first, end]) => [`date-${index}-arrest-${count}`, first, end])
  );

test('two readers find every day in 20 years of either calendar where the sun puts it', () => {
  const files = locales.map(write);
  const byPython = readByPython(files);
  for (const [index, locale] of locales.entries())
    for (const events of [readByIcalJs(files[index] ?? ''), byPython?.[index]]) {
      if (!events) continue;
      const found = events.map(({uid, first, end}) => [
        /date-\d+-arrest-\d+/.exec(uid)?.[0] ?? uid,
        first,
        end
      ]);
      assert.ok(found.length > 500);
      assert.deepEqual(found.sort(), expected(locale).sort(), locale);
    }
});
