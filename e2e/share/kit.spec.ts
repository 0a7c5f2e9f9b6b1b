import fs from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {itemAddresses, publishedOrigin} from '../support/head.ts';
import {parsed} from '../support/parsed.ts';
import {out} from '../support/site.ts';
import posts from '../support/sharePosts.fixture.json' with {type: 'json'};

/** The share block and the share page of an item. */
const items = itemAddresses();
const site = publishedOrigin();

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});
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

  test('share links hold exactly the expected text, for ten items of mixed direction', async ({
    page
  }) => {
    expect(posts.length).toBeGreaterThanOrEqual(10);
    await page.goto(at);
    for (const {address, expected} of posts) {
      const links = await (
        await parsed(page, address)
      ).evaluate(document =>
        [...document.querySelectorAll('.share a[href]')].map(
          link => link.getAttribute('href') ?? ''
        )
      );
      const posted = links.filter(link => link.startsWith('https:'));
      expect(posted.length, address).toBe(8);
      const seen: Record<string, string> = {};
      for (const link of posted) {
        const {hostname, pathname, search, hash} = new URL(link);
        received.length = 0;
        // Browsers do not send what follows #, which Mastodon's page reads itself.
        await page.evaluate(
          url => fetch(url).then(answer => answer.text()),
          `${at}${pathname}${search || hash.replace('#', '?')}`
        );
        seen[hostname] = decodeURIComponent(
          (received.find(url => !url.startsWith('/favicon')) ?? '').replace(/^[^?]*\?/, '')
        ).replaceAll(site, 'SITE');
      }
      expect(seen, address).toEqual(expected);
      const [mail = ''] = links.filter(link => link.startsWith('mailto:'));
      expect(decodeURIComponent(mail), address).toContain(`${site}${address}`);
    }
  });

  test('every share page has pictures, texts in both languages, the whole text and an embed', async ({
    page
  }) => {
    for (const address of items) {
      const shown = await parsed(page, `${address}/share`);
      const [, locale = '', kind = '', slug = ''] = address.split('/');
      const downloads = await shown.evaluate(document =>
        [...document.querySelectorAll('a[download]')].map(
          link => [link.getAttribute('download') ?? '', link.getAttribute('href') ?? ''] as const
        )
      );
      expect(downloads.length, address).toBe(8);
      for (const [name, href] of downloads) {
        const file = new URL(href, `${site}${address}/share`).pathname;
        expect(name, address).toMatch(
          new RegExp(`^${slug}-(en|fa)-(wide|square|story|poster)\\.(png|pdf)$`)
        );
        expect(fs.existsSync(path.join(out, file)), file).toBe(true);
      }
      const fields = new Map(
        await shown.evaluate(document =>
          [...document.querySelectorAll('.copy-field')].map(
            field => [field.id, field.textContent ?? ''] as const
          )
        )
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
      expect(embed, address).toMatch(locale === 'fa' ? /تاریخ این کارت: [۰-۹]/ : /made on \d/);
      expect(embed, address).not.toMatch(/<script|<img|<iframe|\son\w+=|url\(/);
      expect(await shown.evaluate(document => document.querySelector('img')?.alt), address).toBe(
        fields.get(`alt-${locale}`)
      );
    }
  });
});

test.describe('copying', () => {
  test.use({permissions: ['clipboard-read', 'clipboard-write']});

  test('a button copies the text and says so', async ({page}) => {
    await page.goto('/fa/prisoners/nahid-taghavi/share');
    const field = page.locator('#message-fa');
    await page.locator('copy-text[of="message-fa"] button').click();
    await expect(page.locator('copy-text[of="message-fa"] [role=status]')).toHaveText('کپی شد');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await field.textContent()
    );
  });
});
