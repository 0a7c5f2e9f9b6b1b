import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import {itemAddresses, metaOf} from '../support/head.ts';
import {htmlOf, locales, out, pagesIn, pathnameOf, publishedFiles} from '../support/site.ts';

const items = itemAddresses();

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

test('every poster is a valid PDF of one A4 page with language and title; its QR code leads to the item', async () => {
  test.setTimeout(300_000);
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'posters-'));
  for (const [program, asked, name] of [
    ['qpdf', '--version', 'qpdf'],
    ['pdftoppm', '-v', 'poppler-utils']
  ] as const) {
    if (spawnSync(program, [asked]).status !== 0 && process.getuid?.() === 0)
      spawnSync('apt-get', ['install', '-y', '-qq', name], {
        env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
      });
  }
  const posters = publishedFiles().filter(file => /^cards\/.*\.pdf$/.test(file));
  expect(posters.length).toBe(items.length);
  const led = new Set<string>();
  for (const file of posters) {
    const pdf = fs.readFileSync(path.join(out, file));
    const text = pdf.toString('latin1');
    const check = spawnSync('qpdf', ['--check', path.join(out, file)], {encoding: 'utf8'});
    expect(check.status, `${file}\n${check.stdout}${check.stderr}`).toBe(0);
    expect(text.match(/\/MediaBox \[([^\]]*)\]/g), file).toEqual(['/MediaBox [0 0 595.28 841.89]']);
    expect(text, file).toContain(`/Lang (${file.split('/')[1]})`);
    expect(text, file).toMatch(/\/DisplayDocTitle true/);
    expect(text, file).toMatch(/\/Title /);
    expect(text, file).toMatch(/\/Alt /);
    // Outlines, which are sharp at any size.
    expect(text, file).toMatch(/\/Subtype \/Form\s+\/BBox \[0 0 2480 3508\]/);
    expect(text, file).not.toContain('/Subtype /Image');
    expect(pdf.length, file).toBeLessThan(120_000);
    // The page as a printer draws it; the code is in its lower third.
    const shot = path.join(dir, 'poster');
    expect(
      spawnSync('pdftoppm', ['-r', '150', '-singlefile', '-png', path.join(out, file), shot], {
        encoding: 'utf8'
      }).status,
      file
    ).toBe(0);
    const {width = 0, height = 0} = await sharp(`${shot}.png`).metadata();
    expect(Math.abs(width / height - 210 / 297), file).toBeLessThan(0.002);
    const side = Math.round(height * 0.36);
    const {data, info} = await sharp(`${shot}.png`)
      .extract({left: 0, top: height - side, width, height: side})
      .ensureAlpha()
      .raw()
      .toBuffer({resolveWithObject: true});
    const address = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? '';
    led.add(pathnameOf(address));
    expect(text, file).toContain(`/URI (${address})`);
  }
  expect([...led].sort()).toEqual([...items].sort());
  fs.rmSync(dir, {recursive: true});
});
