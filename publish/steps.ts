import fs from 'node:fs';
import {buildDay} from '../records/moment.ts';
import {makeCards} from '../share/cards/make.ts';
import type {PlannedCard} from '../share/cards/plan.ts';
import {writePrintables} from '../share/sheets/make.ts';
import {placeCards} from '../share/cards/cache.ts';
import {checkBudgets} from './html/weight/budget.ts';
import type {Assets} from './html/assets.ts';
import {writeCalendars} from './calendars/writeCalendars.ts';
import {writeChartPictures} from './data/chartPictures.ts';
import {compress} from './hosting/compress.ts';
import {listFiles} from '../files/list.ts';
import {writeContact} from './contact/writeContact.ts';
import {getContact} from '../records/index.ts';
import {writeCopies} from './copies/writeCopies.ts';
import {writeData} from './data/writeData.ts';
import {writeFigureTables} from './data/writeFigureTables.ts';
import {writeDigest} from './digest/writeDigest.ts';
import {writeFeeds} from './feeds/writeFeeds.ts';
import {writeFind} from './find/writeFind.ts';
import {buildFonts} from './assets/fonts.ts';
import {writeNetlifyHeaders} from './hosting/netlify.ts';
import {buildIcons} from './assets/icons.ts';
import {writeMirrors} from './hosting/mirrors.ts';
import {writeRedirects} from './hosting/redirects.ts';
import {writePages} from './html/writePages.ts';
import {published, staging} from './outputDirs.ts';
import {replaceFolder} from './replaceFolder.ts';
import type {Step} from './run.ts';

import {writeSitemap} from './feeds/sitemap.ts';
import {writeSearch} from './search/writeSearch.ts';
import {rendered, routesWithPages, writeViews} from './html/writeViews.ts';
import {clearNext} from './html/next/nextBuild.ts';
import {openShell, type OpenShell} from './html/next/shell.ts';
import {printWeights} from './html/weight/weightTable.ts';

// Results that later steps need.
let cards: readonly PlannedCard[] = [];
let search: Assets['search'] = new Map();
let find: Assets['find'] = new Map();
let listed: readonly string[] = [];
let copied: readonly string[] = [];
let open: OpenShell;
/** They run beside later steps. */
const deletions: Promise<void>[] = [];

/**
 * The steps from checked content to the published site, in order. Import this module only after `generateContent`: its
 * modules read the indexes that it writes.
 */
export const steps: readonly Step[] = [
  {
    name: 'Subset the Farsi font',
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
    name: 'Build with Next',
    run: async () => {
      const opened = await openShell(routesWithPages());
      open = opened;
      return opened.summary;
    }
  },
  {
    name: 'Render the pages',
    run: async () => {
      const summary = await writeViews(open);
      deletions.push(clearNext());
      return summary;
    }
  },
  {
    name: 'Write the search index',
    run: async () => {
      fs.rmSync(staging, {recursive: true, force: true});
      const {heads, summary} = await writeSearch(staging);
      search = heads;
      find = writeFind(staging);
      return summary;
    }
  },
  {name: 'Write the tables of the figures', run: () => writeFigureTables(staging)},
  {
    name: 'Finish the pages',
    run: async () => {
      const {weights, summary, ...pages} = await writePages(
        {rendered, staging, published},
        open.shell.css,
        {search, find}
      );
      ({listed, copied} = pages);
      deletions.push(fs.promises.rm(rendered, {recursive: true, force: true}));
      checkBudgets(weights);
      printWeights(weights);
      return `${summary}, all within budget`;
    }
  },
  {name: 'Copy the cards', run: () => placeCards(cards, staging)},
  {name: 'Draw what can be printed', run: () => writePrintables(staging)},
  {name: 'Write the feeds', run: () => writeFeeds(staging, published)},
  {name: 'Write the digest', run: () => writeDigest(staging)},
  {name: 'Write the calendars', run: () => writeCalendars(staging)},
  {name: 'Write the open data', run: () => writeData(staging)},
  {name: 'Draw the charts as pictures', run: () => writeChartPictures(staging, published)},
  {name: 'Write the sitemap', run: () => writeSitemap(staging, listed)},
  {name: 'Write the contact', run: () => writeContact(staging, buildDay(), getContact())},
  {name: 'Write the copies', run: () => writeCopies(staging, buildDay(), copied)},
  {
    name: 'Write headers for hosts and the list of mirrors',
    run: () => {
      writeNetlifyHeaders(staging);
      writeMirrors(staging);
    }
  },
  {name: 'Write the redirects', run: () => writeRedirects(staging)},
  {
    name: 'Compress the other files',
    run: () =>
      compress(
        staging,
        listFiles(staging).filter(file => !file.startsWith('copies/')),
        published
      )
  },
  {name: 'Publish', run: exchange}
];

/** Replaces the published site with the staged one. */
async function exchange() {
  replaceFolder(published, staging);
  await Promise.all(deletions);
}
