import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import {out, publishedFiles} from '../support/site.ts';
import {outputOf, unlessInstalled} from './programs.ts';

const posters = publishedFiles().filter(file => /poster-\w+\.pdf$/.test(file));

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
