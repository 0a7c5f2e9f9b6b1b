import fs from 'node:fs';
import {buildDay} from '../records/moment.ts';
import {writeCopies} from '../publish/copies/writeCopies.ts';
import {closePool} from '../publish/pool.ts';

/** `npm run copies`: makes the take-away copies anew from `out/`. */
if (!fs.existsSync('out/404.html')) {
  console.error('There is no site in out/ yet. Build it first: npm run build');
  process.exitCode = 1;
} else {
  console.log(await writeCopies('out', buildDay()));
  await closePool();
}
