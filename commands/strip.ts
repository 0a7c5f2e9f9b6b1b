import './input/environment.ts';
import fs from 'node:fs';
import path from 'node:path';
import {carryingPictures} from '../records/check/pictures/originals.ts';
import {listFolders} from '../records/read/files.ts';
import {stripPicture} from '../records/read/source/stripPicture.ts';
import {readOptions, stop} from './input/options.ts';

/**
 * `npm run strip [-- FILE …]`: removes what cameras and programs write into pictures besides the pixels, such as place
 * and device; without arguments from every picture in the content that has any.
 */
const {positionals} = readOptions('strip [-- FILE ...]', {allowPositionals: true});
const missing = positionals.filter(file => !fs.existsSync(file));
if (missing.length) stop(`There is no file ${missing.join(', ')}.`);

const files = positionals.length
  ? positionals
  : carryingPictures(listFolders()).map(({file}) => path.relative('.', file));
for (const file of files)
  try {
    await stripPicture(file);
    console.log(`${file}: only the picture is left`);
  } catch (error) {
    console.error(`${file}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
if (!files.length) console.log('No picture carries more than its pixels.');
