import fs from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {isSlug} from '../records/schema/slug.ts';
import {buildDay} from '../records/moment.ts';
import {contentDir, factsFile, listFolders} from '../records/read/files.ts';
import {newKinds, skeleton} from '../records/schema/skeleton.ts';

/** `npm run new -- news|prisoner|case|action <slug>`: a commented draft in both languages. Writes all of it or nothing. */
const [word = '', slug = ''] = process.argv.slice(2);
const kind = Object.entries(newKinds).find(([name]) => name === word)?.[1];
if (!kind)
  stop(
    `“${word}” is no kind of item. Write: npm run new -- ${Object.keys(newKinds).join('|')} <slug>`
  );
if (!isSlug(slug))
  stop(
    `“${slug}” is no slug. A slug is small Latin letters, digits and single hyphens, for example second-hearing-in-tehran.`
  );

const folders = listFolders();
const taken = folders.find(folder => folder.slug === slug);
if (taken)
  stop(
    `${path.relative('.', taken.dir)} has this slug already. Nothing was written; choose another one.`
  );

const target = path.join(contentDir(), kind, slug);
const numbers = folders
  .filter(folder => folder.kind === kind && fs.existsSync(factsFile(folder)))
  .map(
    folder =>
      Number(
        (parse(fs.readFileSync(factsFile(folder), 'utf8')) as {recordNo?: unknown} | null)?.recordNo
      ) || 0
  );
fs.mkdirSync(path.dirname(target), {recursive: true});
const staging = fs.mkdtempSync(path.join(contentDir(), '.new-'));
for (const [name, text] of Object.entries(skeleton(kind, Math.max(0, ...numbers) + 1, buildDay())))
  fs.writeFileSync(path.join(staging, name), text);
fs.chmodSync(staging, 0o755);
fs.renameSync(staging, target);
const shown = path.relative('.', target);
console.log(
  `${shown}/ is ready, as a draft. Write its files, look at it with npm run desk, check it with npm run check.`
);

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
