import fs from 'node:fs';
import path from 'node:path';
import {deserialize, serialize} from 'node:v8';
import {cacheFolder} from './buildCache.ts';
import {sha256} from '../files/hash.ts';

/**
 * Writes what all tasks of a step share to a file, since a pool of processes passes each task as a message. Returns
 * the address for `readWorkerData`.
 */
export function writeWorkerData(step: string, data: unknown): string {
  const bytes = serialize(data);
  const file = path.join(cacheFolder(), step);
  fs.mkdirSync(cacheFolder(), {recursive: true});
  fs.writeFileSync(file, bytes);
  // The hash makes each address unique to its content, so that a worker can cache by address.
  return `${file}#${sha256(bytes)}`;
}

let last: {address: string; data: unknown} | undefined;

/** Reads what `writeWorkerData` wrote; each process reads it once per step. */
export function readWorkerData<Data>(address: string): Data {
  if (last?.address !== address)
    last = {address, data: deserialize(fs.readFileSync(address.replace(/#[^#]*$/, '')))};
  return last.data as Data;
}
