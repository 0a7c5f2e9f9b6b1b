import fs from 'node:fs';
import path from 'node:path';
import {z} from 'zod';
import {formatDate} from '../../i18n/dates.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import {translator} from '../../i18n/translator.ts';
import {today} from '../../records/index.ts';
import {columnsOf} from '../../records/schema/openData/columns.ts';
import {openFile, openTables, type TableName} from '../../records/schema/openData/tables.ts';
import {toCsv} from './csv.ts';
import {inBoth} from './openFields.ts';
import {openRecords} from './openRecords.ts';

/** Writes the open data to `data/`: each table as JSON and CSV, with its JSON Schema. Returns a summary. */
export function writeData(root: string): string {
  const site = publicUrl();
  const tables = openRecords(site);
  const dir = path.join(root, 'data');
  fs.mkdirSync(dir, {recursive: true});
  const counts: string[] = [];
  for (const table of Object.keys(openTables) as TableName[]) {
    const records = tables[table];
    const schema = openFile(table);
    const address = `${site}/data/${table}.schema.json`;
    // Parsed although it is typed: a record that breaks the published schema must stop the build.
    const file = schema.parse({
      $schema: address,
      table,
      site,
      asOf: today,
      licence: inBoth(locale => translator(locale, 'Data')('licenceText')),
      cite: inBoth(locale =>
        translator(locale, 'Data')('citeText', {
          site: translator(locale, 'Site')('name'),
          date: formatDate(today, locale)
        })
      ),
      records
    });
    const jsonSchema = {$id: address, title: table, ...z.toJSONSchema(schema)};
    fs.writeFileSync(path.join(dir, `${table}.json`), toJson(file));
    fs.writeFileSync(path.join(dir, `${table}.schema.json`), toJson(jsonSchema));
    fs.writeFileSync(path.join(dir, `${table}.csv`), toCsv(columnsOf(openTables[table]), records));
    counts.push(`${records.length} ${table}`);
  }
  return counts.join(', ');
}

const toJson = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
