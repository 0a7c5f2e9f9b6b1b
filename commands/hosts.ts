import './input/environment.ts';
import fs from 'node:fs';
import {hostFiles} from '../publish/hosting/hostFiles.ts';
import {readOptions} from './input/options.ts';

/** `npm run hosts`: writes the server configurations in `docs/hosting/`. */
readOptions('hosts', {});
for (const [file, text] of Object.entries(hostFiles())) {
  fs.writeFileSync(file, text);
  console.log(file);
}
