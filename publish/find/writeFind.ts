import fs from 'node:fs';
import path from 'node:path';
import {sha256} from '../../files/hash.ts';
import {locales, type Locale} from '../../i18n/locales.ts';
import {getPeople} from '../../records/index.ts';
import type {FindTable} from '../../search/find/table.ts';
import {getFacets} from '../../views/find/facets.ts';
import {findTable} from './findTable.ts';

/** The file of a table: a script, since a page that is opened from a disk may load nothing else. */
export const findScript = (table: FindTable): string => `self.findTable=${JSON.stringify(table)}\n`;

/** Writes the table of Find of each language to `assets/`. Returns their paths from the root of the site. */
export function writeFind(root: string): Map<Locale, string> {
  fs.mkdirSync(path.join(root, 'assets'), {recursive: true});
  return new Map(
    locales.map(locale => {
      const text = findScript(findTable(getPeople(locale), getFacets(locale), locale));
      const file = `assets/find-${locale}-${sha256(text, 8)}.js`;
      fs.writeFileSync(path.join(root, file), text);
      return [locale, file];
    })
  );
}
