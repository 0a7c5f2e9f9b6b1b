import './input/environment.ts';
import fs from 'node:fs';
import path from 'node:path';
import {message} from '../i18n/catalogue/message.ts';
import {saidBy} from '../i18n/catalogue/messageError.ts';
import {carryingPictures} from '../records/check/pictures/originals.ts';
import {listFolders} from '../records/read/files.ts';
import {stripPicture} from '../records/read/source/stripPicture.ts';
import {languageOption, print, say, stopWith} from './input/language.ts';
import {readOptions} from './input/options.ts';

/**
 * `npm run strip [-- FILE …]`: removes what cameras and programs write into pictures besides the pixels, such as place
 * and device; without arguments from every picture in the content that has any. `--lang fa` says it in Farsi.
 */
const {positionals} = readOptions('strip [-- FILE ...] [--lang fa]', {
  allowPositionals: true,
  options: languageOption
});
const missing = positionals.filter(file => !fs.existsSync(file));
if (missing.length) stopWith(message('stripping.missing', {files: missing}));

const files = positionals.length
  ? positionals
  : carryingPictures(listFolders()).map(({file}) => path.relative('.', file));
for (const file of files)
  try {
    await stripPicture(file);
    print(message('stripping.done', {file}));
  } catch (error) {
    const problem = saidBy(error, english => message('stripping.unreadable', {english}));
    console.error(say(message('stripping.failed', {file, problem})));
    process.exitCode = 1;
  }
if (!files.length) print(message('stripping.nothing'));
