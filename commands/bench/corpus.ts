import {writeCorpus} from '../../bench/corpus/writeCorpus.ts';

/** `npm run bench:corpus -- <items> <folder> [seed]`: writes made-up content into an empty folder, for `CONTENT_DIR`. */
const [items, dir, seed] = [Number(process.argv[2]), process.argv[3], Number(process.argv[4] ?? 1)];
if (!Number.isInteger(items) || items < 10 || dir === undefined) {
  console.error('npm run bench:corpus -- <items, 10 or more> <empty folder> [seed]');
  process.exit(2);
}
const counts = await writeCorpus(dir, items, seed);
console.log(JSON.stringify(counts));
