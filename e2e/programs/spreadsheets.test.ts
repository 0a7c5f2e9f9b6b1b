import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import papaparse from 'papaparse';
import {out, publishedFiles} from '../support/site.ts';
import {outputOf, unlessInstalled} from './programs.ts';

/** The tables of the data and of the figures, such as `data/people`. */
const tables = publishedFiles()
  .filter(file => /^(?:data|figures)\/[^/]+\.csv$/.test(file))
  .map(file => file.replace('.csv', ''));
const fileOf = (table: string) => path.join(out, `${table}.csv`);
const rowsOf = (text: string) =>
  papaparse.parse<string[]>(text.replace(/^\uFEFF/, ''), {skipEmptyLines: true}).data;
const published = (table: string) => rowsOf(fs.readFileSync(fileOf(table), 'utf8'));

/** A cell as it was published: spreadsheets write booleans in capitals and show dates in a form of their own. */
const plain = (cell: string) =>
  cell
    .replace(/^(?:TRUE|FALSE)$/, word => word.toLowerCase())
    .replace(/^(\d{4})\/(\d\d)\/(\d\d)$/, '$1-$2-$3');

/**
 * Gnumeric shows a month as its first day, as `/data` tells readers; the column `range.precision` says what is known.
 */
const isSame = (cell: string, shown: string) =>
  shown === cell || (/^\d{4}-\d\d$/.test(cell) && shown === `${cell}-01`);

test('there are tables to open', () => {
  for (const folder of ['data/', 'figures/'])
    assert.ok(tables.filter(table => table.startsWith(folder)).length >= 5, tables.join(', '));
});

test('SQLite imports every table', {skip: unlessInstalled('sqlite3', 'sqlite3')}, () => {
  for (const table of tables) {
    const json = outputOf('sqlite3', [
      ...[':memory:', '-json', '-cmd', `.import --csv "${fileOf(table)}" t`],
      'select * from t'
    ]);
    const records = JSON.parse(json) as Record<string, string>[];
    const [header = [], ...rows] = published(table);
    assert.deepEqual(
      records.map(record => header.map(name => record[name])),
      rows,
      table
    );
  }
});

test('Miller reads every table', {skip: unlessInstalled('mlr', 'miller')}, () => {
  for (const table of tables) {
    const json = outputOf('mlr', [
      '-S',
      '--icsv',
      '--ojson',
      '--no-auto-unflatten',
      'cat',
      fileOf(table)
    ]);
    const records = JSON.parse(json) as Record<string, unknown>[];
    const [header = [], ...rows] = published(table);
    assert.deepEqual(Object.keys(records[0] ?? {}), header, table);
    assert.equal(records.length, rows.length, table);
  }
});

test('jq reads every table', {skip: unlessInstalled('jq', 'jq')}, () => {
  for (const table of tables.filter(name => name.startsWith('data/'))) {
    const file = path.join(out, `${table}.json`);
    assert.equal(Number(outputOf('jq', ['.records | length', file])), published(table).length - 1);
  }
});

/** Opens a table in a spreadsheet and saves it as CSV again. */
const spreadsheets: readonly {
  name: string;
  command: string;
  debianPackage: string;
  save: (table: string, folder: string) => string;
}[] = [
  {
    name: 'LibreOffice',
    command: 'soffice',
    debianPackage: 'libreoffice-calc-nogui',
    save: (table, folder) => {
      const asShown =
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
      // Its own profile, so that a LibreOffice that is open does not answer instead.
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      outputOf('soffice', [
        ...['--headless', profile, '--infilter=CSV:44,34,76,1', '--convert-to', asShown],
        ...['--outdir', folder, fileOf(table)]
      ]);
      const name = path.basename(table);
      return path.join(folder, `${name}-${name}.csv`);
    }
  },
  {
    name: 'Gnumeric',
    command: 'ssconvert',
    debianPackage: 'gnumeric',
    save: (table, folder) => {
      const file = path.join(folder, `${path.basename(table)}.csv`);
      outputOf('ssconvert', [
        ...['-I', 'Gnumeric_stf:stf_csvtab', '-T', 'Gnumeric_stf:stf_csv', fileOf(table), file]
      ]);
      return file;
    }
  }
];
for (const {name, command, debianPackage, save} of spreadsheets)
  test(
    `${name} shows the values of every table`,
    {skip: unlessInstalled(command, debianPackage)},
    () => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sheet-'));
      try {
        for (const table of tables) {
          const saved = rowsOf(fs.readFileSync(save(table, folder), 'utf8'));
          const original = published(table);
          assert.equal(saved.length, original.length, table);
          for (const [index, row] of original.entries())
            for (const [column, cell] of row.entries())
              assert.ok(
                isSame(cell, plain(saved[index]?.[column] ?? '')),
                `${table} ${index} ${original[0]?.[column]}: ${cell} is shown as ${saved[index]?.[column]}`
              );
        }
      } finally {
        fs.rmSync(folder, {recursive: true, force: true});
      }
    }
  );
