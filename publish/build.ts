import fs from 'node:fs';
import {ContentError, generateContent} from '../content/generate.ts';
import {BudgetError, checkBudgets, checkOrigins} from './budget.ts';
import {compress, filesOf} from './compress.ts';
import {writeCopies} from './copies.ts';
import {buildFonts} from './fonts.ts';
import {writeHostFiles} from './hosts.ts';
import {writeMirrors} from './mirrors.ts';
import {writePages} from './pages.ts';
import {runProgram, runSteps} from './run.ts';
import {writeWeights} from './weigh.ts';
import {printWeights} from './weightTable.ts';

const exported = '.next-export';
const published = process.env.OUT_DIR ?? 'out';
const staging = `${published}.next`;
const pages = () => filesOf(staging).filter(file => file.endsWith('.html') && !file.startsWith('copies/'));

/** `npm run build`: content, fonts, Next, publish. `out/` (or `OUT_DIR`) is exchanged in one move at the end, so a failure leaves it as it was. */
try {
  await runSteps([
    {name: 'Check the content', run: () => generateContent()},
    {name: 'Cut the Farsi font', run: async () => { const {file, bytes} = await buildFonts(); return `${file}, ${(bytes / 1024).toFixed(1)} KB`; }},
    {name: 'Build the pages', run: () => runProgram('node', ['node_modules/next/dist/bin/next', 'build'], {...process.env, DESK: '', NEXT_TELEMETRY_DISABLED: '1'})},
    {name: 'Make them light', run: () => writePages(exported, staging).summary},
    {name: 'Weigh them', run: () => {
      const weights = writeWeights(staging, pages());
      checkBudgets(weights);
      return printWeights(weights);
    }},
    {name: 'Look for calls to other sites', run: () => checkOrigins(staging, filesOf(staging).filter(file => /\.(?:html|css)$/.test(file)))},
    {name: 'Take-away copies', run: () => writeCopies(staging, new Date(process.env.BUILD_TIME ?? Date.now()).toISOString().slice(0, 10))},
    {name: 'Headers for hosts, list of mirrors', run: () => { writeHostFiles(staging); writeMirrors(staging); }},
    {name: 'Compress', run: () => compress(staging, filesOf(staging).filter(file => !file.startsWith('copies/')))},
    {name: 'Publish', run: () => exchange(staging, published)}
  ]);
} catch (error) {
  console.error(error instanceof ContentError || error instanceof BudgetError ? `\n${error.message}` : error);
  console.error(fs.existsSync(published) ? `The site in ${published}/ is as it was before.` : `${published}/ was not made.`);
  process.exitCode = 1;
}

function exchange(from: string, to: string) {
  const old = `${to}.old`;
  fs.rmSync(old, {recursive: true, force: true});
  if (fs.existsSync(to)) fs.renameSync(to, old);
  fs.renameSync(from, to);
  fs.rmSync(old, {recursive: true, force: true});
}
