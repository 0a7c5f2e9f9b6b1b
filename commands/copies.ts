import fs from 'node:fs';
import {writeCopies} from '../publish/copies/writeCopies.ts';
import {published} from '../publish/outputDirs.ts';
import {closePool} from '../publish/pool.ts';
import {buildDay} from '../records/moment.ts';
import {readOptions, stop} from './options.ts';

/** `npm run copies`: rebuilds the copies to take away from the built site. */
readOptions('copies', {});
if (!fs.existsSync(`${published}/404.html`))
  stop(`There is no site in ${published}/. Build it first: npm run build -- --local`);
console.log(await writeCopies(published, buildDay()));
await closePool();
