import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {keepShell, openShell} from './shell.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'shell-'));
after(() => fs.rmSync(root, {recursive: true, force: true}));
const [file, folder] = [path.join(root, 'shell.json'), path.join(root, 'export')];
const routes = ['en /[locale]', 'fa /[locale]', '/'];
const sheet = '/_next/static/a.css';
let runs = 0;

/** What Next would export: pages that start as these, and a stylesheet. */
function exporting(starts: Readonly<Record<string, string>>) {
  return async () => {
    runs += 1;
    fs.rmSync(folder, {recursive: true, force: true});
    for (const [page, start] of Object.entries({...starts, '_not-found.html': 'other'})) {
      fs.mkdirSync(path.dirname(path.join(folder, page)), {recursive: true});
      fs.writeFileSync(path.join(folder, page), `${start}<title>t</title></head></html>`);
    }
    fs.mkdirSync(path.join(folder, path.dirname(sheet)), {recursive: true});
    fs.writeFileSync(path.join(folder, sheet), 'a{}');
    return folder;
  };
}
const runNext = exporting({
  'en.html': '<html lang="en">',
  'en/news/a.html': '<html lang="en"><script>1</script>',
  'fa.html': '<html lang="fa">',
  'index.html': '<html lang="fa">',
  '404.html': '<html lang="fa"><meta name="robots">'
});
const open = (wanted = routes) => openShell(wanted, {file, runNext});

test('Next runs once for the same code, and again only for a route that was not compared', async () => {
  const first = await open();
  assert.equal(first.models, folder);
  assert.deepEqual(first.shell, {
    frames: {
      en: '<html lang="en">',
      fa: '<html lang="fa">',
      gate: '<html lang="fa">',
      notFound: '<html lang="fa"><meta name="robots">'
    },
    css: {[sheet]: 'a{}'},
    proven: routes
  });
  await open();
  assert.equal(runs, 2, 'a shell is kept only once all pages were compared');
  keepShell(first.shell, file);
  const second = await open();
  assert.deepEqual([second.shell, second.models, runs], [first.shell, undefined, 2]);
  assert.equal((await open(routes.slice(1))).models, undefined);
  assert.equal((await open([...routes, 'en /[locale]/cases/[slug]'])).models, folder);
  assert.equal(runs, 3);
});

test('Next runs if the kept shell is of other code, or damaged', async () => {
  keepShell((await open()).shell, file);
  const text = fs.readFileSync(file, 'utf8');
  for (const other of [text.replace(/"key":"\w/, '"key":"-'), text.slice(0, -5), '']) {
    fs.writeFileSync(file, other);
    assert.equal((await open()).models, folder);
  }
});

test('pages of a language that start differently are an error', () =>
  assert.rejects(
    openShell(routes, {
      file: path.join(root, 'none.json'),
      runNext: exporting({'en.html': '<html>', 'en/news/a.html': '<html><link rel="preload">'})
    }),
    /en\/news\/a\.html: Next starts this page differently/
  ));
