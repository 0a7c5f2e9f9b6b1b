import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import {itemAddresses} from '../support/head.ts';
import {out, pathnameOf, publishedFiles} from '../support/site.ts';
import {outputOf, unlessInstalled} from './programs.ts';

const posters = publishedFiles().filter(file => /poster-\w+\.pdf$/.test(file));
const items = itemAddresses();

test('every item has a poster: one A4 page with language, title and a link to the item', () => {
  const led = new Set<string>();
  assert.equal(posters.length, items.length);
  for (const file of posters) {
    const pdf = fs.readFileSync(path.join(out, file));
    const text = pdf.toString('latin1');
    assert.deepEqual(
      text.match(/\/MediaBox \[([^\]]*)\]/g),
      ['/MediaBox [0 0 595.28 841.89]'],
      file
    );
    assert.ok(text.includes(`/Lang (${file.split('/')[1]})`), file);
    for (const part of [
      /\/DisplayDocTitle true/,
      /\/Title /,
      /\/Alt /,
      // Outlines, which are sharp at any size.
      /\/Subtype \/Form\s+\/BBox \[0 0 2480 3508\]/
    ])
      assert.match(text, part, file);
    assert.doesNotMatch(text, /\/Subtype \/Image/, file);
    assert.ok(pdf.length < 120_000, file);
    for (const [, address = ''] of text.matchAll(/\/URI \((https?:[^)]*)\)/g))
      led.add(pathnameOf(address));
  }
  assert.deepEqual([...led].sort(), [...items].sort());
});

test('every poster is a valid PDF', {skip: unlessInstalled('qpdf', 'qpdf')}, () => {
  for (const file of posters) outputOf('qpdf', ['--check', path.join(out, file)]);
});

test(
  'the code on a printed poster leads to the page of its item in its language',
  {skip: unlessInstalled('zbarimg', 'zbar-tools') || unlessInstalled('pdftoppm', 'poppler-utils')},
  () => {
    const some = ['en', 'fa'].flatMap(locale =>
      posters.filter(file => file.includes(`/${locale}/`)).slice(0, 4)
    );
    assert.equal(some.length, 8);
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'poster-'));
    for (const file of some) {
      const picture = path.join(folder, 'poster');
      // Two thirds of what a cheap printer draws.
      outputOf('pdftoppm', ['-r', '100', '-png', '-singlefile', path.join(out, file), picture]);
      const read = outputOf('zbarimg', ['-q', '--raw', `${picture}.png`]).trim();
      const slug = /([\w-]+)-poster-/.exec(file)?.[1] ?? '';
      const locale = /cards\/(\w\w)\//.exec(file)?.[1] ?? '';
      assert.match(new URL(read).pathname, new RegExp(`^/${locale}/\\w+/${slug}$`), file);
    }
    fs.rmSync(folder, {recursive: true});
  }
);
