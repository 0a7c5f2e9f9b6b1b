import {deserialize} from 'node:v8';
import fs from 'node:fs';
import {finisher, type Finished, type Finishing} from './finish.ts';

let finish: ReturnType<typeof finisher> | undefined;

/** A worker's share of the pages. What they have in common is in a file: a pool of processes hands over nothing but tasks. */
export default function finishPages({common, files}: {common: string; files: readonly string[]}): Finished[] {
  finish ??= finisher(deserialize(fs.readFileSync(common)) as Finishing);
  return files.map(finish);
}
