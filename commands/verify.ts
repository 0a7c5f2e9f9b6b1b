import fs from 'node:fs';
import path from 'node:path';
import {verifyCopy} from '../publish/copies/verify.ts';
import type {CopyList} from '../publish/copies/writeCopies.ts';

/**
 * `npm run verify -- FILE|FOLDER|URL [--list copies.json|URL] [--key public.pem]`: is this copy whole and unchanged?
 * Exit status 0 only if it is.
 */
const args = process.argv.slice(2);
const option = (name: string) => {
  const at = args.indexOf(name);
  return at === -1 ? undefined : args.splice(at, 2)[1];
};
const listAt = option('--list') ?? 'out/copies.json';
const keyAt = option('--key');
const [target] = args;

const isUrl = (place: string) => /^https?:\/\//.test(place);
async function read(place: string): Promise<Buffer> {
  if (!isUrl(place)) return fs.readFileSync(place);
  const response = await fetch(place);
  if (!response.ok) throw new Error(`${place}: the server answered ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

try {
  if (!target) throw new Error('Name a copy: npm run verify -- en.zip');
  const list = JSON.parse((await read(listAt)).toString('utf8')) as CopyList;
  const folder = !isUrl(target) && fs.statSync(target).isDirectory();
  const {problems, checked, signature} = verifyCopy(
    path.basename(target),
    folder ? target : await read(target),
    list,
    keyAt && fs.readFileSync(keyAt, 'utf8')
  );
  for (const problem of problems) console.error(problem);
  console.log(
    `${checked} checked against the list of ${list.made}; the list is ${{valid: keyAt ? 'signed with the key you trust' : 'signed (compare its key with one you trust: --key)', unsigned: 'unsigned', wrong: 'NOT validly signed'}[signature]}.`
  );
  console.log(
    problems.length || signature === 'wrong'
      ? 'This copy must not be trusted.'
      : 'The copy is whole and unchanged.'
  );
  process.exitCode = problems.length || signature === 'wrong' ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
