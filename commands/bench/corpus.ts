import '../input/environment.ts';
import {writeCorpus} from '../../bench/corpus/writeCorpus.ts';
import {fail} from '../../bench/options.ts';
import {readOptions} from '../input/options.ts';

/** `npm run bench:corpus -- ITEMS FOLDER [SEED]`: writes made-up content into an empty folder, for `CONTENT_DIR`. */
const {positionals} = readOptions(
  'bench:corpus -- ITEMS FOLDER [SEED]',
  {allowPositionals: true},
  3
);
const [items, dir, seed] = [Number(positionals[0]), positionals[1], Number(positionals[2] ?? 1)];
if (!Number.isInteger(items) || items < 10 || dir === undefined)
  fail(
    'Expected 10 items or more and an empty folder: npm run bench:corpus -- ITEMS FOLDER [SEED]'
  );
console.log(JSON.stringify(await writeCorpus(dir, items, seed)));
