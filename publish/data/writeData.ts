import fs from 'node:fs';
import path from 'node:path';
import {z} from 'zod';
import {today} from '../../records/index.ts';
import {columnsOf, openFile, openRecords, openTables} from './openRecords.ts';
import {formatDate} from '../../i18n/dates.ts';
import {locales} from '../../i18n/locales.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import {translator} from '../../i18n/translator.ts';
import {toCsv} from './csv.ts';

/** Writes `data/`: each table of the open data as JSON, as CSV and with its JSON Schema. */
export function writeData(root: string): string {
  const site = publicUrl();
  const tables = openRecords(site);
  const dir = path.join(root, 'data');
  fs.mkdirSync(dir, {recursive: true});
  const inBoth = (
    words: (t: ReturnType<typeof translator<'Data'>>, locale: 'en' | 'fa') => string
  ) =>
    Object.fromEntries(
      locales.map(locale => [locale, words(translator(locale, 'Data'), locale)])
    ) as Record<'en' | 'fa', string>;
  const counts: string[] = [];
  for (const table of Object.keys(openTables) as (keyof typeof openTables)[]) {
    const records = tables[table];
    const schema = openFile(table);
    const address = `${site}/data/${table}.schema.json`;
    // Parsed, not only typed: a record that is not as promised stops the build.
    const file = schema.parse({
      $schema: address,
      table,
      site,
      asOf: today,
      licence: inBoth(t => t('licenceText')),
      cite: inBoth((t, locale) =>
        t('citeText', {site: translator(locale, 'Site')('name'), date: formatDate(today, locale)})
      ),
      records
    });
    fs.writeFileSync(path.join(dir, `${table}.json`), `${JSON.stringify(file, null, 1)}\n`);
    fs.writeFileSync(
      path.join(dir, `${table}.schema.json`),
      `${JSON.stringify({$id: address, title: table, ...z.toJSONSchema(schema)}, null, 1)}\n`
    );
    fs.writeFileSync(path.join(dir, `${table}.csv`), toCsv(columnsOf(openTables[table]), records));
    counts.push(`${records.length} ${table}`);
  }
  return counts.join(', ');
}
