import './input/environment.ts';
import path from 'node:path';
import {writeNewDraft} from '../records/desk/newDraft.ts';
import {newKinds} from '../records/schema/skeleton.ts';
import {readOptions, stop, usageLine} from './input/options.ts';

/** `npm run new -- news|prisoner|case|action <slug>`: writes a commented draft in both languages. */
const usage = `new -- ${Object.keys(newKinds).join('|')} <slug>`;
const {
  positionals: [word = '', slug = '']
} = readOptions(usage, {allowPositionals: true}, 2);

try {
  const folder = path.relative('.', writeNewDraft(word, slug));
  console.log(
    `${folder}/ is ready, as a draft. Edit its files, preview it with npm run desk, check it with npm run check.`
  );
} catch (error) {
  stop(`${(error as Error).message} ${usageLine(usage)}`);
}
