import '../input/environment.ts';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {chromium} from '@playwright/test';
import {writeContent} from '../../desk/store/contentFolder.fixture.ts';
import {random} from '../../desk/store/random.fixture.ts';
import {BrowserEditor} from '../../desk/twoEditors/browserEditor.fixture.ts';
import {before, inFolder, itemName} from '../../desk/twoEditors/item.fixture.ts';
import {faultsOf} from '../../desk/twoEditors/outcome.fixture.ts';
import {startOutside} from '../../desk/twoEditors/outside.fixture.ts';
import {enterDesk, startDesk} from '../../e2e/desk/startDesk.ts';
import {base} from '../../records/check/content.fixture.ts';
import {splitFrontMatter} from '../../records/read/files.ts';
import {findChromium} from '../../setup/chromium.mjs';
import {readOptions, stop} from '../input/options.ts';

/**
 * `npm run test:editors`: two browsers edit one item of the real desk at once, in its texts and its facts, while the
 * desk is killed and restarted and someone commits from outside. Nothing may be lost. The seed repeats what they do,
 * though not when the desk answers. Prints figures; exit status 1 and what is wrong if anything is.
 */
const {values} = readOptions('test:editors [-- --seconds 300] [--seed 1]', {
  options: {seconds: {type: 'string', default: '300'}, seed: {type: 'string', default: '1'}}
});
const numberOf = (name: keyof typeof values) => {
  if (!/^\d{1,9}$/.test(values[name]))
    stop(`--${name} is “${values[name]}”; expected a whole number.`);
  return Number(values[name]);
};
const [seconds, seed] = [numberOf('seconds'), numberOf('seed')];
const executablePath = findChromium();
if (!executablePath) stop('No Chromium found. Install one, or set CHROMIUM_PATH.');

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));
const root = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'editors-'));
const content = writeContent(root, {...base, ...inFolder(before)});
const outside = startOutside(content, random(seed));
const desk = await startDesk(content.content);
const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
try {
  await main();
} finally {
  await browser.close();
  desk.stop();
  fs.rmSync(root, {recursive: true, force: true});
}

async function main(): Promise<void> {
  const [one, two] = [await enter('Aida', 'آیدا', 1), await enter('Babak', 'بابک', 2)];
  const until = performance.now() + seconds * 1000;
  const [restarts] = await Promise.all([
    repeat(until, 20_000, 40_000, () => desk.restart()),
    repeat(until, 3000, 9000, () => outside.commit()),
    edit(one, until),
    edit(two, until)
  ]);
  for (const editor of [one, two]) await editor.finish();
  const faults = [...one.faults, ...two.faults, ...(await whatIsWrong([one, two]))];
  console.log(
    JSON.stringify({
      ...{seconds, seed, restarts, outside: outside.marks.length},
      accepted: one.accepted.size + two.accepted.size,
      ...Object.fromEntries([one, two].map(({names, counts}) => [names.en, counts])),
      faults: faults.length
    })
  );
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length ? 1 : 0;
}

/** Opens the item in a browser of its own. */
async function enter(en: string, fa: string, index: number): Promise<BrowserEditor> {
  const context = await browser.newContext({viewport: {width: 1280, height: 2600}});
  const page = await context.newPage();
  await enterDesk(page, desk, desk.link('--all', '--role', 'releaser', '--name', en), '/desk');
  const address = `${desk.base}/desk/edit/${itemName}?lang=en`;
  const editor = new BrowserEditor(page, {en, fa}, address, random(seed * 10 + index));
  await editor.open();
  return editor;
}

/** Types, saves and opens the page again, at random. */
async function edit(editor: BrowserEditor, until: number): Promise<void> {
  const {below, oneOf} = editor.random;
  const acts = {
    text: () => editor.typeText(),
    fact: () => editor.typeFact(),
    button: () => editor.save('button'),
    key: () => editor.save('key'),
    done: () => editor.save('done'),
    reopen: () => editor.reopen()
  };
  const often = ['text', 'text', 'text', 'fact', 'fact', 'button', 'button', 'key'] as const;
  while (performance.now() < until) {
    await acts[below(12) ? oneOf(often) : oneOf(['done', 'reopen'] as const)]();
    await pause(below(700));
  }
}

/** Does something again and again, after a time between `least` and `most` milliseconds. Returns how often. */
async function repeat(until: number, least: number, most: number, act: () => Promise<void>) {
  const {below} = random(seed + least);
  for (let count = 0; ; count++) {
    await pause(Math.min(until - performance.now(), least + below(most - least)));
    if (performance.now() >= until) return count;
    await act();
  }
}

async function whatIsWrong(editors: readonly BrowserEditor[]): Promise<string[]> {
  process.env.CONTENT_DIR = content.content;
  const accepted = [...editors.flatMap(each => [...each.accepted]), ...outside.marks];
  const typed = [...editors.flatMap(each => each.typed), ...outside.marks];
  const {git} = content;
  const faults = faultsOf({git, content: content.content, accepted, typed});
  for (const {names, shown} of editors)
    for (const file of ['en.md', 'fa.md']) {
      const now = () => splitFrontMatter(content.read(`${itemName}/${file}`))?.body ?? '';
      for (let tries = 0; tries < 50 && (await shown(file)) !== now(); tries++) await pause(200);
      if ((await shown(file)) !== now()) faults.push(`${names.en} sees another ${file}`);
    }
  return faults;
}
