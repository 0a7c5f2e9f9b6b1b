import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import os from 'node:os';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import {htmlOf, out, pageAddresses, publishedFiles} from './support/site.ts';
import posts from './support/sharePosts.fixture.json' with {type: 'json'};

/** Pages as a crawler sees them: no script is run, and none is read. */
const crawled = (address: string) =>
  htmlOf(address).replace(/<script(?![^>]*ld\+json)[\s\S]*?<\/script>/g, '');
const attributes = (tag: string) =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&amp;', '&').replaceAll('&quot;', '"')
    ])
  );
const tags = (html: string, name: string) =>
  [...(html.split('</head>')[0] ?? '').matchAll(new RegExp(`<${name}\\s[^>]*>`, 'g'))].map(
    ([tag]) => attributes(tag)
  );
const metaOf = (html: string) =>
  new Map(
    tags(html, 'meta').flatMap(({property, name, content = ''}) =>
      (property ?? name) ? [[property ?? name ?? '', content] as const] : []
    )
  );

const content = pageAddresses().filter(address => /^\/(en|fa)(\/|$)/.test(address));
const items = content.filter(address =>
  /^\/(en|fa)\/(news|prisoners|cases)\/[a-z0-9-]+$/.test(address)
);
const site = metaOf(htmlOf('/en')).get('og:url')?.replace(/\/en$/, '') ?? '';
const pathOf = (url: string) => url.replace(site, '');

test('every page says in its head what networks ask for: title, description, address, both languages, one picture with type, size and words', async () => {
  expect(items.length).toBeGreaterThanOrEqual(60);
  for (const address of content) {
    const html = crawled(address);
    const meta = metaOf(html);
    const links = tags(html, 'link');
    const [, locale = ''] = address.split('/');
    const other = locale === 'en' ? 'fa' : 'en';
    // The first page of the ledger is the ledger.
    const at = `${site}${address.replace(/\/news\/page\/1$/, '/news')}`;
    expect(Buffer.byteLength(html.split('</head>')[0] ?? ''), address).toBeLessThan(300 * 1024);
    for (const name of [
      'description',
      'og:title',
      'og:description',
      'og:site_name',
      'og:type',
      'og:image:alt'
    ])
      expect(meta.get(name)?.length, `${address} ${name}`).toBeGreaterThan(2);
    expect((meta.get('og:image:alt') ?? '').length, address).toBeLessThanOrEqual(420);
    expect(meta.get('og:url'), address).toBe(at);
    expect([meta.get('og:locale'), meta.get('og:locale:alternate')], address).toEqual(
      locale === 'en' ? ['en_GB', 'fa_IR'] : ['fa_IR', 'en_GB']
    );
    expect(
      [meta.get('og:image:type'), meta.get('og:image:width'), meta.get('og:image:height')],
      address
    ).toEqual(['image/png', '1200', '630']);
    expect(meta.get('twitter:card'), address).toBe('summary_large_image');
    expect((html.match(/property="og:image"/g) ?? []).length, address).toBe(1);
    expect(links.find(({rel}) => rel === 'canonical')?.href, address).toBe(at);
    expect(links.find(({rel}) => rel === 'apple-touch-icon')?.href, address).toBeTruthy();
    const alternates = Object.fromEntries(
      links
        .filter(({rel, hreflang}) => rel === 'alternate' && hreflang)
        .map(({hreflang, href}) => [hreflang, href])
    );
    expect(alternates[locale], address).toBe(at);
    // The page in the other language exists, and points back.
    const twin = address.replace(`/${locale}`, `/${other}`);
    expect(content, address).toContain(twin);
    expect(alternates[other], address).toBe(at.replace(`/${locale}`, `/${other}`));
    expect(alternates['x-default'], address).toBe(at.replace(`${site}/fa`, `${site}/en`));
  }
});

test('news carry their times and section, people their names; each item has structured data with both names of the campaign', async () => {
  for (const address of items) {
    const html = crawled(address);
    const meta = metaOf(html);
    const data = JSON.parse(
      /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? 'null'
    ) as {'@graph': Record<string, unknown>[]};
    const [thing, crumbs] = data['@graph'];
    expect(crumbs?.['@type'], address).toBe('BreadcrumbList');
    expect(thing?.image, address).toBe(meta.get('og:image'));
    expect(JSON.stringify(data), address).not.toMatch(/[\u2066-\u2069]/);
    if (address.includes('/news/')) {
      expect(meta.get('article:published_time'), address).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(meta.get('article:section'), address).toBeTruthy();
      expect(thing, address).toMatchObject({
        '@type': 'NewsArticle',
        datePublished: meta.get('article:published_time'),
        publisher: {'@type': 'Organization'}
      });
      const {name, alternateName} = thing?.publisher as {name: string; alternateName: string};
      expect(
        [name, alternateName].some(each => /\p{Script=Arabic}/u.test(each)) &&
          [name, alternateName].some(each => /[a-z]/.test(each)),
        address
      ).toBe(true);
    } else if (address.includes('/prisoners/')) {
      expect(`${meta.get('profile:first_name')} ${meta.get('profile:last_name')}`, address).toBe(
        thing?.name
      );
      expect(thing?.['@type']).toBe('Person');
    } else expect(thing?.['@type']).toBe('Event');
  }
});

test('the pictures of previews are reachable, PNG, 1200 by 630, at most 120 KB; the others at most 300 KB', async ({
  request
}) => {
  let heaviest = 0;
  for (const address of new Set(
    content.map(each => pathOf(metaOf(htmlOf(each)).get('og:image') ?? ''))
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

test('every poster is a valid PDF of one A4 page with its language and title, and its code leads to the item', async () => {
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
    expect(text, file).toMatch(
      /\/Subtype \/Image[\s\S]{0,200}\/Width 2480[\s\S]{0,80}\/Height 3508/
    );
    expect(pdf.length, file).toBeLessThan(250_000);
    // The sheet as a printer sees it; the code stands in its lower part.
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
    led.add(pathOf(address));
    expect(text, file).toContain(`/URI (${address})`);
  }
  expect([...led].sort()).toEqual([...items].sort());
  fs.rmSync(dir, {recursive: true});
});

test.describe('share links', () => {
  let stub: Server;
  let at = '';
  const received: string[] = [];
  test.beforeAll(async () => {
    stub = createServer((request, response) => {
      received.push(request.url ?? '');
      response.end('<!doctype html><title>stub</title>');
    });
    await new Promise<void>(resolve => {
      stub.listen(0, '127.0.0.1', () => resolve());
    });
    at = `http://127.0.0.1:${(stub.address() as AddressInfo).port}`;
  });
  test.afterAll(() => stub.close());

  test('opened without JavaScript, they carry exactly the expected text for ten items with mixed direction', async ({
    browser,
    baseURL
  }) => {
    const page = await (
      await browser.newContext({javaScriptEnabled: false, ...(baseURL && {baseURL})})
    ).newPage();
    expect(posts.length).toBeGreaterThanOrEqual(10);
    for (const {address, expected} of posts) {
      await page.goto(address);
      const links = await page
        .locator('.share a[href^="https:"]')
        .evaluateAll(all => all.map(link => link.getAttribute('href') ?? ''));
      expect(links.length, address).toBe(8);
      const seen: Record<string, string> = {};
      for (const link of links) {
        const {hostname, pathname, search, hash} = new URL(link);
        received.length = 0;
        // What follows # is not sent: Mastodon's page reads it on its own side.
        await page.goto(`${at}${pathname}${search || hash.replace('#', '?')}`);
        seen[hostname] = decodeURIComponent(
          (received.find(url => !url.startsWith('/favicon')) ?? '').replace(/^[^?]*\?/, '')
        ).replaceAll(site, 'SITE');
      }
      expect(seen, address).toEqual(expected);
      await page.goto(address);
      const mail = await page.locator('.share a[href^="mailto:"]').getAttribute('href');
      expect(decodeURIComponent(mail ?? ''), address).toContain(`${site}${address}`);
    }
  });
});

test('the share page of every item gives its pictures, its texts in both languages, the whole text and a card for other sites, without JavaScript', async ({
  browser,
  baseURL
}) => {
  const page = await (
    await browser.newContext({javaScriptEnabled: false, ...(baseURL && {baseURL})})
  ).newPage();
  for (const address of items) {
    await page.goto(`${address}/share`);
    const [, locale = '', kind = '', slug = ''] = address.split('/');
    const downloads = await page
      .locator('a[download]')
      .evaluateAll(all =>
        all.map(
          link =>
            [
              link.getAttribute('download') ?? '',
              new URL((link as HTMLAnchorElement).href).pathname
            ] as const
        )
      );
    expect(downloads.length, address).toBe(8);
    for (const [name, file] of downloads) {
      expect(name, address).toMatch(
        new RegExp(`^${slug}-(en|fa)-(wide|square|story|poster)\\.(png|pdf)$`)
      );
      expect(fs.existsSync(path.join(out, file)), file).toBe(true);
    }
    const fields = new Map(
      await page
        .locator('.copy-field')
        .evaluateAll(all => all.map(field => [field.id, field.textContent ?? ''] as const))
    );
    for (const lang of ['en', 'fa']) {
      const url = `${site}/${lang}/${kind}/${slug}`;
      expect(fields.get(`message-${lang}`), address).toContain(url);
      expect(
        [...fields].filter(([id]) => id.startsWith(`post-${lang}-`)).length,
        address
      ).toBeGreaterThan(0);
      expect(fields.get(`alt-${lang}`)?.length, address).toBeGreaterThan(20);
    }
    const whole = fields.get('whole') ?? '';
    expect(whole.length, address).toBeGreaterThan(600);
    expect(whole, address).toContain(`${site}${address}`);
    expect(whole, address).not.toMatch(/:date\[|:::|\{lang=|undefined|\[object/);
    const embed = fields.get('embed') ?? '';
    expect(embed, address).toContain(`lang="${locale}" dir="${locale === 'fa' ? 'rtl' : 'ltr'}"`);
    expect(embed, address).not.toMatch(/<script|<img|<iframe|\son\w+=|url\(/);
    expect(await page.locator('img').first().getAttribute('alt'), address).toBe(
      fields.get(`alt-${locale}`)
    );
  }
});

test('with JavaScript a text is copied as it stands, and the page says so', async ({
  browser,
  baseURL
}) => {
  const context = await browser.newContext({
    ...(baseURL && {baseURL}),
    permissions: ['clipboard-read', 'clipboard-write']
  });
  const page = await context.newPage();
  await page.goto('/fa/prisoners/nahid-taghavi/share');
  const field = page.locator('#message-fa');
  await page.locator('copy-text[of="message-fa"] button').click();
  await expect(page.locator('copy-text[of="message-fa"] [role=status]')).toHaveText('کپی شد');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field.textContent());
  await context.close();
});
