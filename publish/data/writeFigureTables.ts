import fs from 'node:fs';
import path from 'node:path';
import type {Locale} from '../../i18n/locales.ts';
import {getFigures, type Figures} from '../../records/index.ts';
import {columnsOf} from '../../records/schema/openData/columns.ts';
import {figureTables, type FigureName} from '../../records/schema/openData/figures.ts';
import {figureFiles, figureTablesOf} from '../../views/figureTables.ts';
import {toCsv} from './csv.ts';

/** The tables that have rows, as CSV by name. */
export const figureCsv = (figures: Record<Locale, Figures>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(figureTablesOf(figures)).flatMap(([key, rows]) => {
      const name = key as FigureName;
      // Parsed although it is typed: a field that the schema does not have must stop the build.
      const parsed = rows.map(row => figureTables[name].parse(row));
      return parsed.length > 0 ? [[name, toCsv(columnsOf(figureTables[name]), parsed)]] : [];
    })
  );

/**
 * Writes the numbers of each chart as CSV, beside its pictures. The copies contain them, so this runs before the pages
 * are finished. Returns a summary for the log.
 */
export function writeFigureTables(root: string): string {
  fs.mkdirSync(path.join(root, 'figures'), {recursive: true});
  for (const [name, text] of Object.entries(
    figureCsv({en: getFigures('en'), fa: getFigures('fa')})
  ))
    fs.writeFileSync(path.join(root, 'figures', `${name}.csv`), text);
  return figureFiles()
    .map(({name, count}) => `${count} ${name}`)
    .join(', ');
}
