import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import ICAL from 'ical.js';
import {locales} from '../../i18n/locales.ts';
import {out} from '../support/site.ts';
import {outputOf, unlessInstalled} from './programs.ts';

/** Settings of khal with one calendar, which is the folder `cal`. */
const settings = (folder: string) => `
[calendars]
[[days]]
path = ${folder}/cal
[locale]
local_timezone = Asia/Tehran
default_timezone = Asia/Tehran
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = ${folder}/khal.db
`;

/** Id, first day, last day and words of each event, as khal has them after an import of some files. */
function importedFrom(files: readonly string[]): string[][] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'khal-'));
  fs.mkdirSync(path.join(folder, 'cal'));
  fs.writeFileSync(path.join(folder, 'conf'), settings(folder));
  const khal = (...args: string[]) => outputOf('khal', ['-c', path.join(folder, 'conf'), ...args]);
  // Twice, as programs that ask again daily do: the ids stay, so nothing is there twice.
  khal('import', '--batch', '-a', 'days', ...files, ...files);
  const form = ['--format', '{uid}|{start-date}|{end-date}|{title}', '--day-format', ''];
  const lines = khal('list', '--once', '--notstarted', ...form, '2020-01-01', '6000d')
    .split('\n')
    .filter(Boolean);
  fs.rmSync(folder, {recursive: true, force: true});
  return lines.map(line => line.split('|')).sort();
}

/** The same by ical.js. The last day is the one before the end. */
const written = (file: string): string[][] =>
  new ICAL.Component(ICAL.parse(fs.readFileSync(file, 'utf8')) as unknown[])
    .getAllSubcomponents('vevent')
    .map(each => {
      const {uid, summary, startDate, endDate} = new ICAL.Event(each);
      endDate.addDuration(ICAL.Duration.fromData({days: 1, isNegative: true}));
      return [uid, startDate.toString(), endDate.toString(), summary];
    })
    .sort();

test(
  'khal imports every event of the calendars on its own day, and a second time changes nothing',
  {skip: unlessInstalled('khal', 'khal')},
  () => {
    for (const locale of locales) {
      const files = ['days', 'deadlines', 'prisoners/mehran-raoof'].map(name =>
        path.join(out, locale, 'feeds', `${name}.ics`)
      );
      // The person’s events of this year are also in the calendar of all.
      const events = new Map(files.flatMap(file => written(file).map(event => [event[0], event])));
      assert.ok(events.size > 10);
      assert.deepEqual(importedFrom(files), [...events.values()].sort());
    }
  }
);
