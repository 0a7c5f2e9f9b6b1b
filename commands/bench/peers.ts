import '../input/environment.ts';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {treeSize} from '../../bench/bytes.ts';
import {writeCorpus} from '../../bench/corpus/writeCorpus.ts';
import {fail, progress, readOptions, wholeNumber} from '../../bench/options.ts';
import {astro} from '../../bench/peers/astro.ts';
import {buildPeer, compareTexts, examine} from '../../bench/peers/compare.ts';
import {articleKinds, convert} from '../../bench/peers/convert.ts';
import {eleventy} from '../../bench/peers/eleventy.ts';
import {hugo} from '../../bench/peers/hugo.ts';
import {next} from '../../bench/peers/next.ts';
import {findNginx, nginxMissing} from '../../bench/peers/nginx.ts';
import {buildSite} from '../../bench/peers/site.ts';
import {dataRows, multiples, values, type Row} from '../../bench/peers/table.ts';
import {wordPress} from '../../bench/peers/wordpress.ts';
import {findWrk, wrkMissing} from '../../bench/peers/wrk.ts';
import {resultsFile, saveTables, thisMachine} from '../../bench/results.ts';

/**
 * `npm run bench:peers`: the same made-up corpus built by Hugo, Eleventy, Astro and Next alone into equally simple
 * pages, by WordPress with its default theme, and by this site with all its features. docs/benchmarks.md says what
 * differs. `--items 1000`, `--runs 3`: size of the corpus, builds per engine. `--engines FOLDER`, or `PEERS_DIR`: the
 * folder in which Eleventy and Astro are installed. `--save FILE`: another data file.
 */
const options = readOptions({
  items: {type: 'string', default: '1000'},
  runs: {type: 'string', default: '3'},
  engines: {type: 'string'},
  save: {type: 'string', default: resultsFile}
});
const items = wholeNumber('items', options.items, 30);
const runs = wholeNumber('runs', options.runs, 1);
const engines = options.engines ?? process.env.PEERS_DIR;
// Astro 6 needs Node 22; this is the newest that runs on every Node that we support.
const pinned = ['@11ty/eleventy@3.1.8', 'astro@5.18.2'];
const thisSite = 'This site, all features';

if (!findWrk()) fail(wrkMissing);
if (!findNginx()) fail(nginxMissing);

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'peers-'));
process.on('exit', () => fs.rmSync(root, {recursive: true, force: true}));
const problems: string[] = [];

progress(`writing a corpus of ${items}`);
const content = path.join(root, 'content');
const counts = await writeCorpus(content, items);
const corpus = convert(content, path.join(root, 'converted'));
const expected = 2 * articleKinds.reduce((sum, kind) => sum + counts.released[kind], 0);
if (corpus.addresses.length !== expected)
  problems.push(`The conversion has ${corpus.addresses.length} articles, the corpus ${expected}`);

const rows: Row[] = [];
const add = (row: Row) => {
  rows.push(row);
  // Saved after each engine, because the last one takes long.
  saveTables({peers: {about: {items, ...thisMachine()}, rows: dataRows(rows)}}, options.save);
};
const sites = new Map<string, string>();
for (const peer of [hugo(), eleventy(engines), astro(engines), next(), wordPress()]) {
  const name = [peer.name, peer.version].filter(Boolean).join(' ');
  if (peer.version === undefined) {
    add({name});
    continue;
  }
  const {cost, out} = await buildPeer(peer, corpus, root, runs);
  const examined = await examine(name, out, corpus, root);
  // The theme of WordPress adds words of its own.
  if (peer.name !== 'WordPress') sites.set(name, out);
  problems.push(...examined.problems);
  add({name, found: {cost, runs, ...examined.found}});
}
progress('comparing the texts of the articles');
problems.push(...compareTexts(sites, corpus));

const out = path.join(root, 'out');
const onStep = (what: string) => progress(`${thisSite}: ${what}`);
const {cost, cards} = await buildSite(root, content, out, onStep);
const examined = await examine(thisSite, out, corpus, root);
problems.push(...examined.problems);
add({name: thisSite, found: {cost, runs: 1, ...examined.found}});

const [base = ''] = [...sites.keys()];
const megabytes = (folder: string) => (treeSize(path.join(out, folder)).bytes / 1e6).toFixed(0);
console.log(`
### ${items} items

${values(rows)}

#### Multiples of ${base}

${multiples(rows, base) ?? ''}

This site’s cards count as drawn by an earlier build; drawing all ${cards.cards} takes ${cards.cpu.toFixed(0)} s of CPU.
Of its output, ${megabytes('cards')} MB are cards and ${megabytes('copies')} MB are copies to take away.`);
if (rows.some(({found}) => !found))
  console.log(`
Not installed: Hugo and WordPress come from Debian (apt-get install hugo; apt-get install --no-install-recommends
wordpress wordpress-theme-twentytwentythree mariadb-server-core mariadb-client-core php-cli php-mysql), the others by
npm install --prefix ${engines ?? 'FOLDER'} ${pinned.join(' ')}, then --engines ${engines ?? 'FOLDER'}.`);
for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;
else console.log(`\n${expected} articles in each site; ${sites.size} engines have the same text.`);
