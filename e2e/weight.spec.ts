import {expect, test, type Page, type Request} from '@playwright/test';
import {pageAddresses} from './support/site.ts';

/** Bytes of the bodies that cross the wire on a first visit, compressed with gzip, as the browser's network layer counts them; headers apart. */
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

const kinds = [
  '',
  '/news/second-hearing-six-defendants',
  '/news/aban-tribunal-hearings',
  '/news',
  '/prisoners',
  '/prisoners/nahid-taghavi',
  '/cases/six-defendants-2021',
  '/act',
  '/about'
];

test('first visit over the wire: an English article in 12 KB and 4 requests, a Farsi one in 34 KB and 5', async ({
  browser,
  baseURL
}) => {
  const rows: string[] = [];
  for (const locale of ['en', 'fa']) {
    for (const kind of kinds) {
      const page = await (await browser.newContext(baseURL ? {baseURL} : {})).newPage();
      const visit = await firstVisit(page, `/${locale}${kind}`);
      await page.context().close();
      rows.push(
        `${`/${locale}${kind}`.padEnd(48)} ${String(visit.total).padStart(7)} bytes ${visit.requests} requests, script ${visit.script}, font ${visit.font}, headers ${visit.headers}`
      );
      if (!/^\/news\/./.test(kind)) continue;
      expect(visit.total, rows.at(-1)).toBeLessThanOrEqual((locale === 'en' ? 12 : 34) * 1024);
      expect(visit.requests, rows.at(-1)).toBeLessThanOrEqual(locale === 'en' ? 4 : 5);
      expect(visit.script, rows.at(-1)).toBeLessThanOrEqual(2 * 1024);
      expect(visit.font, rows.at(-1)).toBeLessThanOrEqual(22.5 * 1024);
    }
  }
  console.log(`\n${rows.join('\n')}`);
});

test('no page carries a framework: one script, ours; the search page has one more of its own', async ({
  page
}) => {
  for (const address of pageAddresses()) {
    await page.goto(address);
    const scripts = await page
      .locator('script:not([type])')
      .evaluateAll(list =>
        list.map(script => (script as HTMLScriptElement).src.replace(/^.*\//, ''))
      );
    const wanted = address.endsWith('/search') ? ['site', 'search'] : ['site'];
    expect(
      scripts.map(name => name.replace(/-[0-9a-f]{8}\.js$/, '')),
      address
    ).toEqual(wanted);
  }
});

test('each page says its own weight', async ({page}) => {
  await page.goto('/en/news/second-hearing-six-defendants');
  const said = Number(/This page: (\d+) KB/.exec(await page.locator('footer').innerText())?.[1]);
  expect(said).toBeGreaterThan(5);
  expect(said).toBeLessThanOrEqual(12);
  await page.goto('/fa/news/second-hearing-six-defendants');
  await expect(page.locator('footer')).toContainText(/این صفحه: [۰-۹]+ کیلوبایت/);
});
