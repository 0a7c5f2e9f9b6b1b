import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {eventIds} from '../derive/events.ts';
import {initialsOf, named} from '../derive/identity.ts';
import {columnsOf, openTables} from './openData.ts';
import {statusChanges} from '../derive/status.ts';

test('every field of the open data is explained in both languages on its page', () => {
  const fields = new Set(Object.values(openTables).flatMap(({shape}) => Object.keys(shape)));
  for (const locale of ['en', 'fa']) {
    const {DataField, DataTable} = JSON.parse(
      fs.readFileSync(`messages/${locale}.json`, 'utf8')
    ) as Record<string, Record<string, string>>;
    assert.deepEqual(Object.keys(DataField ?? {}).sort(), [...fields].sort(), locale);
    assert.deepEqual(Object.keys(DataTable ?? {}).sort(), Object.keys(openTables).sort(), locale);
  }
});

test('every column has a docstring and a name of its own', () => {
  for (const [table, schema] of Object.entries(openTables)) {
    const columns = columnsOf(schema);
    assert.deepEqual(
      columns.filter(({description}) => description === '').map(({name}) => `${table}.${name}`),
      []
    );
    assert.equal(new Set(columns.map(({name}) => name)).size, columns.length);
  }
});

test('someone known by initials has no more than those: no spelling, no hashtag', () => {
  assert.deepEqual(initialsOf({en: 'Reza Khandan (Mahabadi)', fa: 'محمد نوری‌زاد'}), {
    en: 'R. K.',
    fa: 'م. ن. ز.'
  });
  const person = {
    identity: 'initials' as const,
    name: {en: 'Example Name', fa: 'نام نمونه'},
    aliases: {en: ['Exampel'], fa: []},
    hashtags: {en: ['#FreeExampleName'], fa: []}
  };
  assert.doesNotMatch(JSON.stringify(named(person)), /xamp|Name|نمونه/);
  assert.deepEqual(named({...person, identity: 'public' as const}).name, person.name);
});

test('event ids are unique, and an editor’s id survives a corrected date', () => {
  assert.deepEqual(
    eventIds([
      {date: '2021-01-01', type: 'hearing'},
      {date: '2021-01-01', type: 'hearing'},
      {date: '2021-02-03', type: 'arrest', id: '2021-02-02-arrest'}
    ]),
    ['2021-01-01-hearing', '2021-01-01-hearing-2', '2021-02-02-arrest']
  );
});

test('only events that change where a person stands are changes of status', () => {
  const events = (
    [
      'arrest',
      'hearing',
      'hearing',
      'sentence',
      'award',
      'furlough-start',
      'furlough-end',
      'release'
    ] as const
  ).map((type, index) => ({type, date: `2021-01-0${index + 1}`}));
  assert.deepEqual(
    statusChanges({events, sentence: {kind: 'term'}}).map(
      ({event, code}) => `${event.type}: ${code}`
    ),
    [
      'arrest: pretrial',
      'hearing: on-trial',
      'sentence: serving',
      'furlough-start: furlough',
      'furlough-end: serving',
      'release: released'
    ]
  );
});
