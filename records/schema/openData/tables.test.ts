import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {figureFields} from '../../derive/openTables.ts';
import {columnsOf} from './columns.ts';
import {figureTables} from './figures.ts';
import {openTables} from './tables.ts';

test('the page of the open data explains every field in both languages', () => {
  const fields = new Set(Object.values(openTables).flatMap(({shape}) => Object.keys(shape)));
  for (const locale of ['en', 'fa']) {
    const {DataField, DataTable, FigureField} = JSON.parse(
      fs.readFileSync(`messages/${locale}.json`, 'utf8')
    ) as Record<string, Record<string, string>>;
    assert.deepEqual(Object.keys(DataField ?? {}).sort(), [...fields].sort(), locale);
    assert.deepEqual(Object.keys(DataTable ?? {}).sort(), Object.keys(openTables).sort(), locale);
    assert.deepEqual(Object.keys(FigureField ?? {}).sort(), figureFields().sort(), locale);
  }
});

test('every column has a docstring and a unique name', () => {
  for (const [table, schema] of Object.entries({...openTables, ...figureTables})) {
    const columns = columnsOf(schema);
    assert.deepEqual(
      columns.filter(({description}) => description === '').map(({name}) => `${table}.${name}`),
      []
    );
    assert.equal(new Set(columns.map(({name}) => name)).size, columns.length);
  }
});
