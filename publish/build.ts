import fs from 'node:fs';
import {ContentError, generateContent} from '../content/generate.ts';
import {buildFonts} from './fonts.ts';
import {runProgram, runSteps} from './run.ts';
import {lighten} from './lighten.ts';

const exported = '.next-export';
const staging = 'out.next';
const published = 'out';

/** `npm run build`: content, fonts, Next, publish. `out/` is exchanged in one move at the end, so a failure leaves it as it was. */
try {
  await runSteps([
    {name: 'Check the content', run: () => generateContent()},
    {name: 'Cut the Farsi font', run: async () => { const {file, bytes} = await buildFonts(); return `${file}, ${(bytes / 1024).toFixed(1)} KB`; }},
    {name: 'Build the pages', run: () => runProgram('node', ['node_modules/next/dist/bin/next', 'build'], {...process.env, NEXT_TELEMETRY_DISABLED: '1'})},
    {name: 'Make them light', run: () => lighten(exported, staging)},
    {name: 'Publish', run: () => exchange(staging, published)}
  ]);
} catch (error) {
  console.error(error instanceof ContentError ? `\n${error.message}` : error);
  console.error(fs.existsSync(published) ? 'The site in out/ is as it was before.' : 'out/ was not made.');
  process.exitCode = 1;
}

function exchange(from: string, to: string) {
  const old = `${to}.old`;
  fs.rmSync(old, {recursive: true, force: true});
  if (fs.existsSync(to)) fs.renameSync(to, old);
  fs.renameSync(from, to);
  fs.rmSync(old, {recursive: true, force: true});
}
