import fs from 'node:fs';
import path from 'node:path';
import {deserialize, serialize} from 'node:v8';
import {sha256} from '../files/hash.ts';
import {cacheFolder} from './memory.ts';

/** Leaves what all tasks of a step have in common in a file: a pool of processes hands over nothing but tasks. Returns where. */
export function leave(step: string, common: unknown): string {
  const data = serialize(common);
  const file = path.join(cacheFolder(), step);
  fs.mkdirSync(cacheFolder(), {recursive: true});
  fs.writeFileSync(file, data);
  // The address changes with what it holds: a process asks for it once.
  return `${file}#${sha256(data)}`;
}

let last: {address: string; common: unknown} | undefined;

/** What was left at an address; of a step it is read once in each process. */
export function received<Common>(address: string): Common {
  if (last?.address !== address)
    last = {address, common: deserialize(fs.readFileSync(address.replace(/#[^#]*$/, '')))};
  return last.common as Common;
}
