import './input/environment.ts';
import {buildSite} from '../publish/build.ts';
import {readOptions} from './input/options.ts';

/** `npm run build`: builds the site for readers, or with `--local` for this machine. */
const {
  values: {local}
} = readOptions('build -- [--local]', {options: {local: {type: 'boolean', default: false}}});
process.exitCode = (await buildSite({local})) ? 0 : 1;
