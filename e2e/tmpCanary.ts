import fs from 'node:fs'; import os from 'node:os'; import path from 'node:path';
import {writeCanaryContent} from './support/canaryContent.ts';
import {startDesk} from './desk/startDesk.ts';
import {markersForGuests} from './desk/canaryDesk.ts';
process.env.E2E_PORT='3640';
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'canary-'));
await writeCanaryContent(dir);
const desk = await startDesk(dir);
const t=Date.now();
try { console.log(await markersForGuests(desk, 'news/europe-supporters-statement', 'news/second-hearing-six-defendants')); } finally { desk.stop(); }
console.log(Date.now()-t);
