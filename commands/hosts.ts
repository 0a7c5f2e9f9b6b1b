import './input/environment.ts';
import fs from 'node:fs';
import {generateContent} from '../records/generate.ts';
import {readOptions} from './input/options.ts';

/** `npm run hosts`: writes the server configurations in `docs/hosting/`, with the redirects of the content. */
readOptions('hosts', {});
await generateContent();
// Loaded only now: it reads the redirects that were just generated.
const {hostFiles} = await import('../publish/hosting/hostFiles.ts');
for (const [file, text] of Object.entries(hostFiles())) {
  fs.writeFileSync(file, text);
  console.log(file);
}
