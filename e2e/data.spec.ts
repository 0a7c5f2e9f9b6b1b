import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import papaparse from 'papaparse';
import {duplicates, publishedFiles, readJson, readPublished, root} from './support/site.ts';

const registries = ['prisons', 'courts', 'officials', 'charges', 'laws'] as const;
const tables = ['people', 'events', 'cases', 'news', 'changes', ...registries] as const;
type Table = {asOf: string; records: Record<string, unknown>[]};

test('every data file is valid against its JSON Schema, and every field has a description', () => {
  const ajv = new Ajv2020({strict: true, allErrors: true});
  addFormats.default(ajv);
  for (const table of tables) {
    const schema = readJson<object>(`data/${table}.schema.json`);
    const validate = ajv.compile(schema);
    const data = readJson<Table>(`data/${table}.json`);
    expect(validate(data), `${table}: ${JSON.stringify(validate.errors?.slice(0, 3))}`).toBe(true);
    expect(
      validate({...data, records: [{...data.records[0], secret: 1}]}),
      `${table}: unknown fields are invalid`
    ).toBe(false);
    const undescribed: string[] = [];
    const walk = (node: unknown, at: string) => {
      if (typeof node !== 'object' || node === null) return;
      const {properties, items} = node as {
        properties?: Record<string, {description?: string}>;
        items?: unknown;
      };
      for (const [name, field] of Object.entries(properties ?? {})) {
        if (!field.description) undescribed.push(`${at}.${name}`);
        walk(field, `${at}.${name}`);
      }
      walk(items, `${at}[]`);
    };
    walk(schema, table);
    expect(undescribed).toEqual([]);
  }
});

test('CSV and JSON have the same fields; the CSV opens as UTF-8 and no cell can run as a formula', () => {
  for (const table of tables) {
    const text = readPublished(`data/${table}.csv`);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replace(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const {
      data: [header = [], ...rows],
      errors
    } = papaparse.parse<string[]>(text.slice(1), {skipEmptyLines: true});
    expect(errors).toEqual([]);
    const {records} = readJson<Table>(`data/${table}.json`);
    expect(rows.length).toBe(records.length);
    for (const [index, row] of rows.entries()) {
      for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      const flat = flatten(records[index] ?? {});
      expect(header).toEqual([...flat.keys()]);
      for (const [column, name] of header.entries())
        expect(
          (row[column] ?? '').replace(/^'(?='*[=+\-@\t\r\n])/, ''),
          `${table} ${index} ${name}`
        ).toBe(flat.get(name));
    }
  }
});

/** Lists of objects, which CSV writes as JSON also when they are empty. */
const objectLists = new Set([
  'activities',
  'charges',
  'courts',
  'stays',
  'sources',
  'changes',
  'defendants',
  'places',
  'organisations',
  'since',
  'corrections',
  'detention.spells'
]);

/** The fields of a record in the form that the data page describes for CSV. */
function flatten(record: object, before = ''): Map<string, string> {
  return new Map(
    Object.entries(record).flatMap(([key, value]: [string, unknown]): [string, string][] => {
      const name = before + key;
      if (value === null) return [[name, '']];
      if (!Array.isArray(value))
        return typeof value === 'object'
          ? [...flatten(value as object, `${name}.`)]
          : [[name, String(value)]];
      const isObjects = value.length ? typeof value[0] === 'object' : objectLists.has(name);
      return [[name, isObjects ? JSON.stringify(value) : value.join(' | ')]];
    })
  );
}

test('record numbers are unique, references lead to records, and unpublishable sources have no address', () => {
  const data = Object.fromEntries(
    tables.map(table => [table, readJson<Table>(`data/${table}.json`).records])
  ) as Record<(typeof tables)[number], Record<string, unknown>[]>;
  for (const table of ['people', 'cases', 'news'] as const)
    expect(duplicates(data[table].map(({recordNo}) => String(recordNo)))).toEqual([]);
  expect(duplicates(data.events.map(({id}) => String(id)))).toEqual([]);
  const numbers = (table: 'people' | 'cases') => new Set(data[table].map(({recordNo}) => recordNo));
  for (const item of data.news) {
    for (const number of item.people as number[]) expect(numbers('people').has(number)).toBe(true);
    for (const number of item.cases as number[]) expect(numbers('cases').has(number)).toBe(true);
  }
  for (const event of data.events)
    expect(
      event.person === null ? numbers('cases').has(event.case) : numbers('people').has(event.person)
    ).toBe(true);
  const forbidden = unpublishable();
  expect(forbidden.length).toBeGreaterThan(0);
  for (const file of publishedFiles().filter(
    name => /^(?:data|figures|\w\w\/feeds)\//.test(name) && !/\.(?:br|gz)$/.test(name)
  )) {
    const text = readPublished(file);
    for (const address of forbidden)
      expect(text.includes(address), `${file}: ${address}`).toBe(false);
  }
});

/** Addresses of sources that are not publishable, unless another source publishes the same address. */
function unpublishable(): string[] {
  const content = path.join(root, 'content');
  const files = ['prisoners', 'cases', 'news'].flatMap(kind =>
    fs.readdirSync(path.join(content, kind)).flatMap(slug =>
      fs
        .readdirSync(path.join(content, kind, slug))
        .filter(file => file.endsWith('.yaml'))
        .map(file => path.join(content, kind, slug, file))
    )
  );
  const blocks = files.flatMap(file =>
    fs
      .readFileSync(file, 'utf8')
      .split(/^ {2}- id: /m)
      .slice(1)
  );
  const url = (block: string) => /^ {4}url: (\S+)$/m.exec(block)?.[1];
  const open = new Set(blocks.filter(block => block.includes('publishable: true')).map(url));
  return [
    ...new Set(
      blocks
        .filter(block => block.includes('publishable: false'))
        .flatMap(block => url(block) ?? [])
    )
  ].filter(address => !open.has(address));
}
