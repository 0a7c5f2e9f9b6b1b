import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {test} from 'node:test';
import papaparse from 'papaparse';
import {today} from '../../records/index.ts';
import {figureFiles, getFigureTables} from '../../views/figureTables.ts';
import {openRecords} from './openRecords.ts';
import {writeFigureTables} from './writeFigureTables.ts';

const tables = getFigureTables();
const {people, events} = openRecords('');
const whoFaces = (fits: (charge: (typeof people)[number]['charges'][number]) => boolean) =>
  people.filter(({charges}) => charges.some(fits)).map(({recordNo}) => recordNo);

test('each row names those whom it counts, as the open data have them', () => {
  for (const {id, count, people: counted} of tables.statuses) {
    const expected = people.filter(({status}) => status.code === id);
    assert.deepEqual([count, counted], [expected.length, expected.map(each => each.recordNo)], id);
  }
  for (const {id, count, people: counted} of tables.charges) {
    const expected = whoFaces(({code}) => code === id);
    assert.deepEqual([count, counted], [expected.length, expected], id);
  }
  for (const {id, inSources, people: counted} of tables.articles) {
    const named = whoFaces(({articles = []}) => articles.includes(id));
    assert.equal(inSources, named.length, id);
    assert.ok(named.every(recordNo => counted.includes(recordNo)));
  }
  for (const {id, count, people: counted} of tables.prisons) {
    const there = events.filter(({prison}) => prison === id);
    const expected = new Set(there.flatMap(event => event.person ?? event.people));
    assert.deepEqual([count, counted], [expected.size, [...expected].sort((a, b) => a - b)], id);
  }
  for (const {id, daysMin, daysMax, stretches} of tables.detentions) {
    const detention = people.find(({recordNo}) => String(recordNo) === id)?.detention;
    assert.deepEqual(
      [daysMin, daysMax, stretches],
      [detention?.daysMin, detention?.daysMax, detention?.spells.length]
    );
  }
  for (const {id, current, unconfirmed, people: counted} of tables.health)
    assert.ok(current + unconfirmed >= counted.length, id);
});

test('years and months are there by both calendars, each with everyone', () => {
  const dated = events.filter(
    ({person, range, certainty}) => person !== null && range.first && certainty !== 'inferred'
  );
  for (const calendar of ['gregorian', 'solar']) {
    const years = tables.years.filter(row => row.calendar === calendar);
    const arrests = dated.filter(({type}) => type === 'arrest').length;
    assert.equal(
      years.reduce((sum, row) => sum + row.arrests, 0),
      arrests,
      calendar
    );
    const months = tables.months.filter(row => row.calendar === calendar);
    assert.ok(months.length > 24 && months.every(({month}) => month >= 1 && month <= 12));
    assert.deepEqual(
      months.map(({count}) => count),
      months.map(row => row.people.length)
    );
    assert.ok(years.every(({year}) => (calendar === 'solar') === year < 1500));
  }
});

test('what counts someone says which days and whose sources it rests on, without addresses', () => {
  for (const [name, rows] of Object.entries(tables))
    for (const row of rows) {
      assert.equal(row.countedOn, today);
      const {first, last} = row.asOf;
      assert.ok(first === null || last === null || (first <= last && last <= today), name);
      assert.equal(row.people.length > 0 && row.sources.length === 0, false, name);
      for (const {en, fa} of row.sources) assert.doesNotMatch(en + fa, /https?:/);
    }
  const [longest] = tables.detentions;
  const person = people.find(({recordNo}) => String(recordNo) === longest?.id);
  const publishers = new Set(person?.sources.map(({publisher}) => publisher.en));
  assert.ok(longest?.sources.every(({en}) => publishers.has(en)));
});

test('the files have the rows, and names in both languages', () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'figures-'));
  writeFigureTables(root);
  for (const {name, count} of figureFiles()) {
    const text = fs.readFileSync(path.join(root, 'figures', `${name}.csv`), 'utf8');
    assert.ok(text.startsWith('\uFEFF'));
    const {data} = papaparse.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true
    });
    assert.equal(data.length, count, name);
    for (const row of data)
      if ('name.fa' in row) assert.match(row['name.fa'] ?? '', /\p{Script=Arabic}/u, name);
  }
  fs.rmSync(root, {recursive: true});
});
