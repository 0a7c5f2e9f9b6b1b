import fs from 'node:fs';
import path from 'node:path';
import {contentDir, kinds, withPlainLines} from '../read/files.ts';
import {quote, type Finding} from '../read/finding.ts';
import {shortPath} from '../read/folder.ts';
import {mirrorsSchema} from '../read/mirrors.ts';
import {readValid} from '../read/validate.ts';

/** Files beside the items' folders, which no program reads. */
export const checkLooseFiles = (): Finding[] =>
  kinds.flatMap(kind => {
    const base = path.join(contentDir(), kind);
    if (!fs.existsSync(base)) return [];
    return fs
      .readdirSync(base, {withFileTypes: true})
      .filter(entry => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map<Finding>(({name}) => ({
        level: 'error',
        file: shortPath(path.join(base, name)),
        line: 1,
        field: 'file',
        found: quote(name),
        expected: `a folder for each item, content/${kind}/<slug>/; move the file into one, or delete it`
      }));
  });

/** The list of mirrors. */
export function checkMirrors(): Finding[] {
  const file = path.join(contentDir(), 'mirrors.yaml');
  if (!fs.existsSync(file)) return [];
  return readValid(withPlainLines(fs.readFileSync(file, 'utf8')), shortPath(file), mirrorsSchema)
    .findings;
}
