import fs from 'node:fs';
import path from 'node:path';
import {columnsOf} from '../../records/schema/openData/columns.ts';
import {figureTables} from '../../records/schema/openData/figures.ts';
import {figureFiles, getFigureTables} from '../../views/figureTables.ts';
import {toCsv} from './csv.ts';

/**
 * Writes the numbers of each chart as CSV, beside its pictures. The copies contain them, so this runs before the pages
 * are finished. Returns a summary for the log.
 */
export function writeFigureTables(root: string): string {
  const tables = getFigureTables();
  const files = figureFiles();
  fs.mkdirSync(path.join(root, 'figures'), {recursive: true});
  for (const {name} of files) {
    // Parsed although it is typed: a field that the schema does not have must stop the build.
    const rows = tables[name].map(row => figureTables[name].parse(row));
    fs.writeFileSync(
      path.join(root, 'figures', `${name}.csv`),
      toCsv(columnsOf(figureTables[name]), rows)
    );
  }
  return files.map(({name, count}) => `${count} ${name}`).join(', ');
}
