import './input/environment.ts';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {progress, readOptions, wholeNumbers} from '../bench/options.ts';
import {resultsFile, saveTables, thisMachine} from '../bench/results.ts';
import {measureSize, type SizeResult} from '../bench/size.ts';
import {markdown, tablesOf} from '../bench/table.ts';
import {disagreeing} from '../bench/corpus/counts.ts';

/**
 * `npm run bench`: builds the site from made-up content at several sizes, cold and after one edit. Prints the cost of
 * each step and the bytes that readers get, and ends with 1 if the site does not hold all that was released.
 * `--sizes 30,300`: other sizes. `--draw`: draw every card; without it, above 300 items cards count as drawn by an
 * earlier build. `--keep`: keep the folders. `--save FILE`: another data file.
 */
const options = readOptions({
  sizes: {type: 'string', default: '30,300,1000,3000,10000'},
  save: {type: 'string', default: resultsFile},
  draw: {type: 'boolean', default: false},
  keep: {type: 'boolean', default: false}
});
const sizes = wholeNumbers('sizes', options.sizes, 10);
const drawnUpTo = options.draw ? Infinity : 300;
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));

const results: SizeResult[] = [];
for (const items of sizes) {
  const dir = path.join(root, String(items));
  results.push(
    await measureSize(items, dir, items <= drawnUpTo, what => progress(`${items} items: ${what}`))
  );
  // Saved after each size, because the large ones take long.
  saveTables(tablesOf(results, thisMachine()), options.save);
  if (!options.keep) fs.rmSync(dir, {recursive: true, force: true});
}
console.log(`\n\n${markdown(results)}\n`);
if (options.keep) console.log(`The folders are in ${root}`);
else fs.rmSync(root, {recursive: true, force: true});

for (const {items, counts} of results)
  for (const {what, found, expected} of disagreeing(counts)) {
    console.error(`${items} items: ${what}: found ${found}, expected ${expected}`);
    process.exitCode = 1;
  }
if (!process.exitCode) {
  const counts = results.reduce((sum, result) => sum + result.counts.length, 0);
  console.log(`All ${counts} counts agree.`);
}
