import './input/environment.ts';
import fs from 'node:fs';
import path from 'node:path';
import {verifyCopy} from '../publish/copies/verify.ts';
import type {CopyList} from '../publish/copies/copyList.ts';
import {readOptions, stop, usageLine} from './input/options.ts';

/**
 * `npm run verify`: checks whether a copy of the site (zip, single file, unzipped folder or URL) is complete and
 * unchanged. Exit status 0 if it is, 1 if it is not, 2 if it could not be checked.
 */
const usage = 'verify -- FILE|FOLDER|URL [--list copies.json|URL] [--key public.pem]';
const {
  values: {list: listAt, key: keyFile},
  positionals: [target]
} = readOptions(
  usage,
  {
    options: {list: {type: 'string', default: 'out/copies.json'}, key: {type: 'string'}},
    allowPositionals: true
  },
  1
);
if (target === undefined) stop(`Name a copy. ${usageLine(usage)}`);

const isUrl = (place: string) => /^https?:\/\//.test(place);
async function read(place: string): Promise<Buffer> {
  if (!isUrl(place)) return fs.readFileSync(place);
  const response = await fetch(place);
  if (!response.ok) throw new Error(`${place}: the server answered with status ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

try {
  const list = JSON.parse((await read(listAt)).toString('utf8')) as CopyList;
  const isFolder = !isUrl(target) && fs.statSync(target).isDirectory();
  const {problems, checked, signature} = verifyCopy(
    path.basename(target),
    isFolder ? target : await read(target),
    list,
    keyFile && fs.readFileSync(keyFile, 'utf8')
  );
  const signed = {
    valid: keyFile
      ? 'signed with the key you trust'
      : 'signed (compare its key with one you trust: --key)',
    unsigned: 'unsigned',
    wrong: 'NOT validly signed'
  };
  const trusted = !problems.length && signature !== 'wrong';
  for (const problem of problems) console.error(problem);
  console.log(
    `${checked} checked against the list of ${list.made}; the list is ${signed[signature]}.`
  );
  console.log(trusted ? 'The copy is whole and unchanged.' : 'This copy must not be trusted.');
  process.exitCode = trusted ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
