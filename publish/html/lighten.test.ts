import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Assets} from './assets.ts';
import {lightenPage} from './lighten.ts';

const assets: Assets = {
  css: new Map(),
  classNames: new Map(),
  script: 'assets/site.js',
  ownScripts: new Map(),
  search: new Map(),
  find: new Map()
};
const links =
  '<p><a lang="de" class="x" href="/fa/prisoners/b#y">A <em>person</em></a> ' +
  '<a href="/data/a.csv">a file</a> <a href="/fa">home</a></p>';
const lightened = (known: readonly string[]) =>
  lightenPage(
    `<!doctype html><html lang="fa"><head><title>t</title></head><body>${links}</body></html>`,
    'fa/news/a.html',
    assets,
    new Set(['fa/news/a.html', 'fa.html', ...known])
  );

test('a link to a page that is held back becomes its words', () => {
  assert.match(
    lightened(['fa/prisoners/b.html']),
    /<a lang="de" class="x" href="\.\.\/prisoners\/b\.html#y">A <em>person<\/em><\/a>/
  );
  const without = lightened([]);
  assert.match(without, /<p><span lang="de">A <em>person<\/em><\/span> <a/);
  assert.doesNotMatch(without, /prisoners/);
});

test('links to files and to pages at hand stay', () =>
  assert.match(
    lightened([]),
    /<a href="\.\.\/\.\.\/data\/a\.csv">a file<\/a> <a href="\.\.\/\.\.\/fa\.html">home<\/a>/
  ));
