import fs from 'node:fs';
import {createRequire} from 'node:module';
import {expect, test} from '@playwright/test';
import type {AxeResults} from 'axe-core';
import {pageAddresses} from './site.ts';

/** Promise: axe finds nothing on any page, light or dark, in either direction. There are no exceptions. */
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const scheme of ['light', 'dark'] as const) {
  for (const half of [0, 1]) {
    test(`axe finds nothing on any page, ${scheme} (${half + 1} of 2)`, async ({page}) => {
      await page.emulateMedia({colorScheme: scheme});
      await page.setViewportSize({width: 390, height: 800});
      const found: string[] = [];
      for (const address of pageAddresses().filter((_, index) => index % 2 === half)) {
        await page.goto(address);
        await page.evaluate(() => document.querySelectorAll('details').forEach(details => { details.open = true; }));
        await page.evaluate(axe);
        const {violations} = await page.evaluate(async () => (window as unknown as {axe: {run: () => Promise<AxeResults>}}).axe.run());
        found.push(...violations.flatMap(({id, nodes}) => nodes.slice(0, 2).map(node => `${address} ${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.split('\n')[1] ?? ''}`)));
      }
      expect(found).toEqual([]);
    });
  }
}

test('tap targets outside running text are at least 44 px high on a phone', async ({page}) => {
  await page.setViewportSize({width: 360, height: 800});
  for (const locale of ['en', 'fa']) {
    await page.goto(`/${locale}`);
    const low = await page.locator('header a, footer a, summary').evaluateAll(links =>
      links.map(link => ({text: link.textContent, height: link.getBoundingClientRect().height, shown: link.getBoundingClientRect().top >= 0}))
        .filter(({height, shown}) => shown && height < 44));
    expect(low).toEqual([]);
  }
});

test('the skip link comes first and leads to the text', async ({page}) => {
  for (const locale of ['en', 'fa']) {
    await page.goto(`/${locale}/news`);
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAttribute('href', '#main');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
  }
});
