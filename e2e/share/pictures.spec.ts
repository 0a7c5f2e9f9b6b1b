import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import sharp from 'sharp';
import {metaOf} from '../support/head.ts';
import {htmlOf, locales, out, pagesIn, pathnameOf, publishedFiles} from '../support/site.ts';

test('preview pictures are PNG of 1200 by 630 pixels and at most 120 KB; the other cards have at most 300 KB', async ({
  request
}) => {
  let heaviest = 0;
  for (const address of new Set(
    locales.flatMap(pagesIn).map(each => pathnameOf(metaOf(htmlOf(each)).get('og:image') ?? ''))
  )) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    expect(answer.headers()['content-type'], address).toBe('image/png');
    expect(answer.headers()['cache-control'], address).toContain('immutable');
    const body = await answer.body();
    const {width, height, format} = await sharp(body).metadata();
    expect([width, height, format], address).toEqual([1200, 630, 'png']);
    expect(body.length, address).toBeLessThanOrEqual(120 * 1024);
    heaviest = Math.max(heaviest, body.length);
  }
  for (const file of publishedFiles().filter(name => /^cards\/.*\.png$/.test(name)))
    expect(fs.statSync(path.join(out, file)).size, file).toBeLessThanOrEqual(300 * 1024);
  console.log(`heaviest preview: ${heaviest} bytes`);
});
