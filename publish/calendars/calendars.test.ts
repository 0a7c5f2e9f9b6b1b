import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {listFiles} from '../../files/list.ts';
import {readByIcalJs, readByPython} from './readers.fixture.ts';
import {writeCalendars} from './writeCalendars.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'calendars-'));
after(() => fs.rmSync(root, {recursive: true, force: true}));
writeCalendars(root);
const files = listFiles(root).filter(file => file.endsWith('.ics'));
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

const eventsOf = (file: string) => readByIcalJs(path.join(root, file));

test('each language has a calendar of all days, of deadlines, and of each person', () => {
  assert.ok(files.includes('fa/feeds/days.ics') && files.includes('en/feeds/deadlines.ics'));
  assert.ok(files.includes('fa/feeds/prisoners/nahid-taghavi.ics'));
  assert.equal(files.length % 2, 0);
});

test('ical.js reads whole days, with ids that occur once in all files of a language', () => {
  for (const file of files) {
    const events = eventsOf(file);
    assert.equal(new Set(events.map(({uid}) => uid)).size, events.length, file);
    for (const {uid, summary, first, end} of events) {
      assert.match(uid, /^[a-z0-9-]+@freeiranspoliticalprisonersnow\.org$/);
      assert.match(first, /^\d{4}-\d{2}-\d{2}$/, `${file} ${uid}`);
      assert.ok(end > first, uid);
      assert.match(summary, file.startsWith('fa') ? /\p{Script=Arabic}/u : /[A-Za-z]/);
    }
  }
});

test('lines are at most 75 bytes long and end in CR LF', () => {
  for (const file of files) {
    const lines = read(file).split('\r\n');
    assert.deepEqual(
      lines.filter(line => Buffer.byteLength(line) > 75 || line.includes('\n')),
      [],
      file
    );
  }
});

test('one anniversary has the same day in the calendars of all and of one, in each language its own', () => {
  for (const [locale, day] of [
    ['en', /-10-16$/],
    ['fa', /-10-1[67]$/]
  ] as const) {
    const [all, own] = ['days', 'prisoners/nahid-taghavi'].map(name =>
      eventsOf(`${locale}/feeds/${name}.ics`).find(({uid}) =>
        uid.startsWith('people-1-events-2020-10-16-arrest-arrest-')
      )
    );
    assert.deepEqual(all, own);
    assert.match(own?.first ?? '', day);
  }
});

test('Python’s icalendar reads the same events as ical.js', () => {
  const theirs = readByPython(files.map(file => path.join(root, file)));
  if (theirs) assert.deepEqual(theirs, files.map(eventsOf));
});
