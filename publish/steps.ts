import fs from 'node:fs';
import {buildDay} from '../records/moment.ts';
import {makeCards} from '../share/cards/make.ts';
import type {PlannedCard} from '../share/cards/plan.ts';
import {placeCards} from '../share/cards/cache.ts';
import {checkBudgets} from './html/budget.ts';
import type {Assets} from './html/assets.ts';
import {writeChartPictures} from './data/chartPictures.ts';
import {compress} from './hosting/compress.ts';
import {listFiles} from '../files/list.ts';
import {writeCopies} from './copies/writeCopies.ts';
import {writeData} from './data/writeData.ts';
import {writeFeeds} from './feeds/writeFeeds.ts';
import {buildFonts} from './assets/fonts.ts';
import {writeHostFiles} from './hosting/hosts.ts';
import {buildIcons} from './assets/icons.ts';
import {writeMirrors} from './hosting/mirrors.ts';
import {writePages} from './html/writePages.ts';
import {published, staging} from './outputDirs.ts';
import {runProgram, type Step} from './run.ts';
import {writeSecurity, writeSitemap} from './feeds/sitemap.ts';
import {writeSearch} from './search/writeSearch.ts';
import {writeViews} from './html/writeViews.ts';
import {printWeights} from './html/weightTable.ts';

const exported = '.next-export';
/** A page leaves much to collect: with more room for what lives briefly, Node spends a tenth less time on it. */
const roomForShortLived = '--max-semi-space-size=64';
let cards: readonly PlannedCard[] = [];
let search: Assets['search'] = new Map();
let listed: readonly string[] = [];
let cleared: Promise<void> = Promise.resolve();

/** From checked content to the published site, in order. These programs ask the content's door, which reads what the check generates: import them after it. */
export const steps: readonly Step[] = [
  {
    name: 'Cut the Farsi font',
    run: async () => {
      const {file, bytes} = await buildFonts();
      return `${file}, ${(bytes / 1024).toFixed(1)} KB`;
    }
  },
  {name: 'Draw the icon', run: () => buildIcons()},
  {
    name: 'Draw the share cards',
    run: async () => {
      const made = await makeCards();
      cards = made.cards;
      return made.summary;
    }
  },
  {
    name: 'Build the pages',
    run: async () => {
      setAside();
      await runProgram('node', ['node_modules/next/dist/bin/next', 'build'], {
        ...process.env,
        DESK: '',
        NEXT_TELEMETRY_DISABLED: '1',
        NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${roomForShortLived}`.trim()
      });
      cleared = fs.promises.rm(aside, {recursive: true, force: true});
    }
  },
  {name: 'Pages that grow in number', run: () => writeViews(exported)},
  {
    name: 'Index the texts for search',
    run: async () => {
      fs.rmSync(staging, {recursive: true, force: true});
      const {heads, summary} = await writeSearch(staging);
      search = heads;
      return summary;
    }
  },
  {
    name: 'Make the pages light',
    run: async () => {
      const {weights, summary, ...made} = await writePages({exported, staging, published, search});
      listed = made.listed;
      checkBudgets(weights);
      printWeights(weights);
      return `${summary}, all within their budgets`;
    }
  },
  {name: 'Add the cards', run: () => placeCards(cards, staging)},
  {name: 'Feeds', run: () => writeFeeds(staging, published)},
  {name: 'Open data', run: () => writeData(staging)},
  {name: 'Pictures of the figures', run: () => writeChartPictures(staging, published)},
  {name: 'Sitemap', run: () => writeSitemap(staging, listed)},
  {name: 'security.txt', run: () => writeSecurity(staging, buildDay())},
  {name: 'Take-away copies', run: () => writeCopies(staging, buildDay(), published)},
  {
    name: 'Headers for hosts, list of mirrors',
    run: () => {
      writeHostFiles(staging);
      writeMirrors(staging);
    }
  },
  {
    name: 'Compress',
    run: () =>
      compress(
        staging,
        listFiles(staging).filter(file => !file.startsWith('copies/')),
        published
      )
  },
  {name: 'Publish', run: exchange}
];

/** What Next made in the build before and would remove, file by file, before it begins. */
const leftovers = [exported, '.next/server', '.next/static'];
const aside = '.next-aside';

/** Removed only when Next is done, beside the steps that follow: ext4 looks for a while at what was just removed whenever a file is made, and Next makes ten for each page. */
function setAside() {
  fs.rmSync(aside, {recursive: true, force: true});
  fs.mkdirSync(aside);
  leftovers
    .filter(dir => fs.existsSync(dir))
    .forEach((dir, index) => fs.renameSync(dir, `${aside}/${index}`));
}

async function exchange() {
  const old = `${published}.old`;
  fs.rmSync(old, {recursive: true, force: true});
  if (fs.existsSync(published)) fs.renameSync(published, old);
  fs.renameSync(staging, published);
  fs.rmSync(old, {recursive: true, force: true});
  await cleared;
}
