import './input/environment.ts';
import {createPublicKey} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {message, type Message} from '../i18n/catalogue/message.ts';
import {MessageError, saidBy} from '../i18n/catalogue/messageError.ts';
import {verifyCopy, type Verdict} from '../publish/copies/verify.ts';
import type {CopyList} from '../publish/copies/copyList.ts';
import {languageOption, print, say, stopWith} from './input/language.ts';
import {readOptions, usageOf} from './input/options.ts';

/**
 * `npm run verify`: checks whether a copy of the site (zip, single file, unzipped folder or URL) is complete and
 * unchanged. Exit status 0 if it is, 1 if it is not, 2 if it could not be checked. `--lang fa` says it in Farsi.
 */
const usage = 'verify -- FILE|FOLDER|URL [--list copies.json|URL] [--key public.pem] [--lang fa]';
const {
  values: {list: listAt, key: keyFile},
  positionals: [target]
} = readOptions(
  usage,
  {
    options: {
      list: {type: 'string', default: 'out/copies.json'},
      key: {type: 'string'},
      ...languageOption
    },
    allowPositionals: true
  },
  1
);
if (target === undefined) stopWith(message('verifying.name'), usageOf(usage));

const isUrl = (place: string) => /^https?:\/\//.test(place);
async function read(place: string): Promise<Buffer> {
  if (!isUrl(place)) return fs.readFileSync(place);
  const response = await fetch(place);
  if (!response.ok)
    throw new MessageError(message('verifying.status', {place, status: response.status}));
  return Buffer.from(await response.arrayBuffer());
}

/** What is read from a place. Where that fails, ends the command with status 2 and the reason. */
async function readOrStop<T>(what: 'copy' | 'key' | 'list', reading: () => T | Promise<T>) {
  try {
    return await reading();
  } catch (error) {
    console.error(say(saidBy(error, english => message(`verifying.${what}`, {english}))));
    process.exit(2);
  }
}

const list = await readOrStop(
  'list',
  async () => JSON.parse((await read(listAt)).toString('utf8')) as CopyList
);
const trustedKey = await readOrStop('key', () => keyFile && readKey(keyFile));
const copy = await readOrStop<Buffer | string>('copy', () =>
  !isUrl(target) && fs.statSync(target).isDirectory() ? target : read(target)
);
report(await readOrStop('list', () => verifyCopy(path.basename(target), copy, list, trustedKey)));

/** The text of a key file. Throws if it holds no public key. */
function readKey(file: string): string {
  const pem = fs.readFileSync(file, 'utf8');
  createPublicKey(pem);
  return pem;
}

function report({problems, checked, signature}: Verdict): void {
  const trusted = !problems.length && signature !== 'wrong';
  for (const problem of problems) console.error(say(problem));
  const files =
    checked === 1 ? message('verifying.oneFile') : message('verifying.files', {count: checked});
  print(message('verifying.checked', {files, made: list.made, signed: signed(signature)}));
  print(message(trusted ? 'verifying.whole' : 'verifying.untrusted'));
  process.exitCode = trusted ? 0 : 1;
}

function signed(signature: Verdict['signature']): Message {
  if (signature === 'valid') return message(keyFile ? 'verifying.valid' : 'verifying.validOwn');
  return message(`verifying.${signature}`);
}
