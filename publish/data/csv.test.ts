import assert from 'node:assert/strict';
import {test} from 'node:test';
import papaparse from 'papaparse';
import type {Column} from '../../records/schema/openData/columns.ts';
import {byteOrderMark, toCsv} from './csv.ts';

const column = (name: string, type: Column['type'] = 'text'): Column => ({
  name,
  path: name.split('.'),
  type,
  description: ''
});
const cells = (text: string) =>
  papaparse.parse<string[]>(text.slice(1), {skipEmptyLines: true}).data[1];

test('a byte order mark, CRLF, and quotes only where RFC 4180 requires them', () => {
  const text = toCsv([column('a'), column('b.fa')], [{a: 'x, "y"', b: {fa: 'سطر\nدوم'}}]);
  assert.equal(text, `${byteOrderMark}a,b.fa\r\n"x, ""y""","سطر\nدوم"\r\n`);
});

test('a cell that a spreadsheet could run gets one apostrophe, and removing it restores the value', () => {
  for (const value of [
    '=1+1',
    '+98',
    '-2',
    '@handle',
    '\ttab',
    '\rreturn',
    '\nline',
    '＝1',
    "'=1",
    "''@x"
  ]) {
    const [cell = ''] = cells(toCsv([column('a')], [{a: value}])) ?? [];
    assert.equal(cell, `'${value}`);
  }
  for (const value of ["it's", "'quoted'", '1=1', '۵−'])
    assert.deepEqual(cells(toCsv([column('a')], [{a: value}])), [value]);
});

test('numbers stay numbers, null is empty, lists are joined, nested values are JSON', () => {
  const columns = [
    column('n', 'number'),
    column('z'),
    column('l', 'list'),
    column('m', 'numbers'),
    column('j', 'json'),
    column('b', 'boolean')
  ];
  assert.deepEqual(
    cells(toCsv(columns, [{n: -3, z: null, l: ['a', 'b'], m: [1, 2], j: [{x: 1}], b: false}])),
    ['-3', '', 'a | b', '1 | 2', '[{"x":1}]', 'false']
  );
});

test('a list item that contains the separator stops the build', () => {
  assert.throws(() => toCsv([column('l', 'list')], [{l: ['a|b']}]), /Column l: found “\|”/);
});
