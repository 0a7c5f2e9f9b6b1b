import fs from 'node:fs';
import {ContentError, generateContent} from '../content/generate.ts';
import {BudgetError, checkBudgets, checkOrigins} from './budget.ts';
import {writeChartPictures} from './chartPictures.ts';
import {compress, filesOf} from './compress.ts';
import {writeCopies} from './copies.ts';
import {requirePublicUrl, SiteUrlError} from '../i18n/siteUrl.ts';
import {writeData} from './data.ts';
import {writeFeeds} from './feeds.ts';
import {buildFonts} from './fonts.ts';
import {writeHostFiles} from './hosts.ts';
import {buildIcons} from './icons.ts';
import {writeMirrors} from './mirrors.ts';
import {writePages} from './pages.ts';
import {runProgram, runSteps} from './run.ts';
import {writeSecurity, writeSitemap} from './sitemap.ts';
import {writeSearch} from './search.ts';
import {writeWeights} from './weigh.ts';
import {printWeights} from './weightTable.ts';

const exported = '.next-export';
const staging = 'out.next';
const published = 'out';
let place = async () => {};
const buildDay = new Date(process.env.BUILD_TIME ?? Date.now()).toISOString().slice(0, 10);
const pages = () => filesOf(staging).filter(file => file.endsWith('.html') && !file.startsWith('copies/'));

/** `--local`: a build for this machine, whose address may be missing. Anything else is for readers. */
const local = process.argv.includes('--local');

/** `npm run build`: content, fonts, cards, Next, publish. `out/` is exchanged in one move at the end, so a failure leaves it as it was. */
try {
  if (!local) requirePublicUrl();
  await runSteps([
    {name: 'Check the content', run: () => generateContent()},
    {name: 'Cut the Farsi font', run: async () => { const {file, bytes} = await buildFonts(); return `${file}, ${(bytes / 1024).toFixed(1)} KB`; }},
    {name: 'Draw the icon', run: () => buildIcons()},
    // Loaded only now: the cards ask the content that the first step has generated.
    {name: 'Draw the share cards', run: async () => { const {makeCards} = await import('../share/make.ts'); const {cards, summary} = await makeCards(); place = async () => (await import('../share/render.ts')).placeCards(cards, staging); return summary; }},
    {name: 'Build the pages', run: () => runProgram('node', ['node_modules/next/dist/bin/next', 'build'], {...process.env, NEXT_TELEMETRY_DISABLED: '1'})},
    {name: 'Make them light', run: () => writePages(exported, staging).summary},
    {name: 'Add the cards', run: () => place()},
    {name: 'Index them for search', run: () => writeSearch(staging)},
    {name: 'Weigh them', run: () => {
      const weights = writeWeights(staging, pages());
      checkBudgets(weights);
      return printWeights(weights);
    }},
    {name: 'Look for calls to other sites', run: () => checkOrigins(staging, filesOf(staging).filter(file => /\.(?:html|css)$/.test(file)))},
    {name: 'Feeds', run: () => writeFeeds(staging)},
    {name: 'Open data', run: () => writeData(staging)},
    {name: 'Pictures of the figures', run: () => writeChartPictures(staging)},
    {name: 'Sitemap', run: () => writeSitemap(staging, pages())},
    {name: 'security.txt', run: () => writeSecurity(staging, buildDay)},
    {name: 'Take-away copies', run: () => writeCopies(staging, buildDay)},
    {name: 'Headers for hosts, list of mirrors', run: () => { writeHostFiles(staging); writeMirrors(staging); }},
    {name: 'Compress', run: () => compress(staging, filesOf(staging).filter(file => !file.startsWith('copies/')))},
    {name: 'Publish', run: () => exchange(staging, published)}
  ]);
} catch (error) {
  console.error(isPlain(error) ? `\n${error.message}` : error);
  console.error(fs.existsSync(published) ? 'The site in out/ is as it was before.' : 'out/ was not made.');
  process.exitCode = 1;
}

/** Errors that say all there is to say: no stack. */
function isPlain(error: unknown): error is Error {
  return error instanceof ContentError || error instanceof BudgetError || error instanceof SiteUrlError || (error instanceof Error && error.name === 'CardError');
}

function exchange(from: string, to: string) {
  const old = `${to}.old`;
  fs.rmSync(old, {recursive: true, force: true});
  if (fs.existsSync(to)) fs.renameSync(to, old);
  fs.renameSync(from, to);
  fs.rmSync(old, {recursive: true, force: true});
}
