import {verify as verifySignature} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {unzipSync} from 'fflate';
import {message, type Message} from '../../i18n/catalogue/message.ts';
import type {CopyList} from './copyList.ts';
import {sha256} from '../../files/hash.ts';
import {listFiles} from '../../files/list.ts';

/** The result of checking a copy. */
export type Verdict = {
  /** One for each file that is changed, missing or added; empty if the copy is whole. */
  problems: Message[];
  /** Number of files checked. */
  checked: number;
  signature: 'valid' | 'unsigned' | 'wrong';
};

/**
 * Checks the signature of a list. Only with a `trustedKey` (PEM) known from elsewhere does it prove who signed: the
 * list names a key itself, but whoever forges a list can sign it with a key of their own.
 */
export function checkSignature(list: CopyList, trustedKey?: string): Verdict['signature'] {
  if (!list.signature || !list.publicKey) return trustedKey ? 'wrong' : 'unsigned';
  const key = trustedKey ?? list.publicKey;
  return verifySignature(
    null,
    Buffer.from(JSON.stringify(list.files)),
    key,
    Buffer.from(list.signature, 'base64')
  )
    ? 'valid'
    : 'wrong';
}

/** Checks a zip, a single file or an unzipped folder. `data`: the bytes of a file, or the path of a folder. */
export function verifyCopy(
  name: string,
  data: Buffer | string,
  list: CopyList,
  trustedKey?: string
): Verdict {
  const signature = checkSignature(list, trustedKey);
  if (typeof data === 'string') return {...verifyFolder(data, list), signature};
  const digest = sha256(data);
  const entry = Object.entries(list.files).find(
    ([file, {sha256: known}]) => known === digest || path.basename(file) === path.basename(name)
  );
  if (!entry) return {problems: [message('verifying.notListed', {name})], checked: 1, signature};
  const [file, {sha256: known, contents}] = entry;
  if (known === digest) return {problems: [], checked: 1, signature};
  const inner = contents && safeUnzip(data);
  const detail = inner
    ? compare(
        new Map(Object.entries(inner).map(([entryName, bytes]) => [entryName, sha256(bytes)])),
        contents
      )
    : [];
  return {problems: [message('verifying.differs', {name, file}), ...detail], checked: 1, signature};
}

function verifyFolder(dir: string, list: CopyList): Pick<Verdict, 'problems' | 'checked'> {
  const found = new Map(
    listFiles(dir).map(file => [file, sha256(fs.readFileSync(path.join(dir, file)))])
  );
  const candidates = Object.entries(list.files).flatMap(([name, {contents}]) =>
    contents ? [{name, problems: compare(found, contents)}] : []
  );
  candidates.sort((a, b) => a.problems.length - b.problems.length);
  return {problems: candidates[0]?.problems ?? [message('verifying.noZip')], checked: found.size};
}

function compare(found: ReadonlyMap<string, string>, known: Record<string, string>): Message[] {
  return [
    ...Object.keys(known)
      .filter(file => !found.has(file))
      .map(file => message('verifying.missing', {file})),
    ...[...found]
      .filter(([file]) => !(file in known))
      .map(([file]) => message('verifying.added', {file})),
    ...[...found]
      .filter(([file, digest]) => file in known && known[file] !== digest)
      .map(([file]) => message('verifying.changed', {file}))
  ];
}

function safeUnzip(data: Buffer): Record<string, Uint8Array> | null {
  try {
    return unzipSync(data);
  } catch {
    return null;
  }
}
