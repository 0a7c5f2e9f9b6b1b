import fs from 'node:fs';
import {sha256} from '../../files/hash.ts';
import {listFiles} from '../../files/list.ts';
import {writeWhole} from '../../files/write.ts';
import type {Locale} from '../../i18n/locales.ts';
import type {AnyRecord} from '../read/contentRecord.ts';
import {contentDir} from '../read/files.ts';
import type {Finding} from '../read/finding.ts';
import type {Marks} from '../read/text/marks.ts';

/** What a check keeps of a folder. */
export type KeptFolder = {
  /** Hash of the folder's files. */
  hash: string;
  record: AnyRecord;
  /** Directives, links and pictures of the bodies. */
  marks: Partial<Record<Locale, Marks>>;
  findings: readonly Finding[];
};

/** The last check without errors. */
export type PreviousCheck = {
  /** The moment that it checked for, in ISO form. */
  now: string;
  /** By `kind/slug`. */
  folders: [string, KeptFolder][];
};

/** Not in `.build-cache/`, which CI keeps between runs: the file has facts of drafts and of withheld people. */
export const previousCheckFile = '.content/check.json';
const rooms = ['records', 'i18n', 'search', 'files', 'messages'];

/** A hash of all code, packages and terms that the check uses, and of the place of the content, which findings name. */
export function codeVersion(): string {
  const sources = rooms.flatMap(room =>
    listFiles(room)
      .filter(name => /\.(?:ts|json)$/.test(name) && !/\.(?:test|d\.json)\.ts$/.test(name))
      .map(name => `${room}/${name}`)
  );
  return sha256(
    JSON.stringify([
      process.version,
      process.cwd(),
      contentDir(),
      ...['package-lock.json', 'content/glossary.json', ...sources].map(source => [
        source,
        fs.readFileSync(source, 'utf8')
      ])
    ])
  );
}

/** Line 1 is a checksum of the code version and the payload; if it does not match, the file is ignored. */
const checksum = (version: string, payload: string) => sha256(`${version}\n${payload}`);

/** The last check, or undefined if there is none by this version of the code. */
export function readPreviousCheck(file: string, version: string): PreviousCheck | undefined {
  if (!fs.existsSync(file)) return undefined;
  const [given = '', payload = ''] = fs.readFileSync(file, 'utf8').split('\n');
  return given === checksum(version, payload) ? (JSON.parse(payload) as PreviousCheck) : undefined;
}

export function writePreviousCheck(file: string, version: string, check: PreviousCheck): void {
  const payload = JSON.stringify(check);
  writeWhole(file, `${checksum(version, payload)}\n${payload}`);
}
