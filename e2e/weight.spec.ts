import {expect, test, type Page, type Request} from '@playwright/test';
import {locales} from './support/site.ts';

/** Requests and bytes of a first visit with gzip, as the network layer of the browser counts them. */
async function firstVisit(page: Page, address: string) {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.setCacheDisabled', {cacheDisabled: true});
  await client.send('Network.enable');
  await client.send('Network.setExtraHTTPHeaders', {headers: {'Accept-Encoding': 'gzip'}});
  const requests: Request[] = [];
  page.on('requestfinished', request => requests.push(request));
  await page.goto(address, {waitUntil: 'networkidle'});
  const sizes = await Promise.all(
    requests.map(async request => ({kind: request.resourceType(), ...(await request.sizes())}))
  );
  const sum = (pick: (kind: string) => boolean) =>
    sizes
      .filter(({kind}) => pick(kind))
      .reduce((total, {responseBodySize}) => total + responseBodySize, 0);
  return {
    requests: requests.length,
    total: sum(() => true),
    script: sum(kind => kind === 'script'),
    font: sum(kind => kind === 'font'),
    headers: sizes.reduce((total, {responseHeadersSize}) => total + responseHeadersSize, 0)
  };
}

const articles = ['/news/second-hearing-six-defendants', '/news/aban-tribunal-hearings'];

test('a first visit to an article takes 11 KB and 3 requests in English, 33 KB and 4 in Farsi', async ({
  browser
}) => {
  const rows: string[] = [];
  for (const locale of locales) {
    for (const path of articles) {
      const page = await browser.newPage();
      const visit = await firstVisit(page, `/${locale}${path}`);
      await page.close();
      rows.push(`/${locale}${path}: ${JSON.stringify(visit)}`);
      expect(visit.total, rows.at(-1)).toBeLessThanOrEqual((locale === 'en' ? 11 : 33) * 1024);
      expect(visit.requests, rows.at(-1)).toBeLessThanOrEqual(locale === 'en' ? 3 : 4);
      expect(visit.script, rows.at(-1)).toBeLessThanOrEqual(2 * 1024);
      expect(visit.font, rows.at(-1)).toBeLessThanOrEqual(22.5 * 1024);
    }
  }
  console.log(`\n${rows.join('\n')}`);
});

test('each page states its weight', async ({page}) => {
  await page.goto('/en/news/second-hearing-six-defendants');
  const said = Number(/This page: (\d+) KB/.exec(await page.locator('footer').innerText())?.[1]);
  expect(said).toBeGreaterThan(5);
  expect(said).toBeLessThanOrEqual(11);
  await page.goto('/fa/news/second-hearing-six-defendants');
  await expect(page.locator('footer')).toContainText(/این صفحه: [۰-۹]+ کیلوبایت/);
});
