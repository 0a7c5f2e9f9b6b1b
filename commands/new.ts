import './input/environment.ts';
import path from 'node:path';
import {message} from '../i18n/catalogue/message.ts';
import {writeNewDraft} from '../records/desk/newDraft.ts';
import {newKinds} from '../records/schema/skeleton.ts';
import {languageOption, print, stopWithError} from './input/language.ts';
import {readOptions, usageOf} from './input/options.ts';

/**
 * `npm run new -- news|prisoner|case|action <slug>`: writes a commented draft in both languages. `--lang fa` says where
 * in Farsi.
 */
const usage = `new -- ${Object.keys(newKinds).join('|')} <slug> [--lang fa]`;
const {
  positionals: [word = '', slug = '']
} = readOptions(usage, {allowPositionals: true, options: languageOption}, 2);

try {
  const folder = path.relative('.', writeNewDraft(word, slug));
  print(message('drafting.ready', {folder: `${folder}/`}));
} catch (error) {
  stopWithError(error, usageOf(usage));
}
