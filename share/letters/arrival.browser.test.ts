import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {after, before, test} from 'node:test';
import {chromium, type Browser, type Page} from '@playwright/test';
import {samples} from '../../i18n/direction/corpus.ts';
import {withoutIsolates} from '../../i18n/direction/marks.ts';
import {locales} from '../../i18n/locales.ts';
import {
  countForX,
  networkNames,
  postText,
  shareLink,
  type Network,
  type Post
} from '../networks.ts';
import {longestMailto, mailto} from './mailto.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'arrival-'));
const received = path.join(dir, 'mails');
let browser: Browser;
let page: Page;

/** Chromium with a stub of `xdg-email`, the program to which it gives `mailto:` links, and of the networks. */
before(async () => {
  fs.writeFileSync(
    path.join(dir, 'xdg-email'),
    `#!/bin/sh\nprintf '%s\\n' "$1" >> '${received}.part' && mv '${received}.part' ${received}\n`,
    {mode: 0o755}
  );
  browser = await chromium.launch({
    ...(process.env.CHROMIUM_PATH && {executablePath: process.env.CHROMIUM_PATH}),
    // One process for all networks, which is many times faster.
    args: ['--no-sandbox', '--disable-gpu', '--disable-features=IsolateOrigins,site-per-process'],
    env: {...process.env, PATH: `${dir}:${process.env.PATH}`}
  });
  page = await browser.newPage();
  await page.route(/^https:/, route =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><script>(onhashchange = () => parent.postMessage(location.href, "*"))()</script>'
    })
  );
});
after(async () => {
  await page.unrouteAll({behavior: 'ignoreErrors'});
  await browser.close();
  fs.rmSync(dir, {recursive: true, force: true});
});

/** Ten texts of each language with words of the other script, numbers, brackets and quotation marks. */
const posts: Post[] = locales.flatMap(locale => {
  const own = samples().filter(sample => sample.locale === locale);
  return Array.from({length: 10}, (_, index): Post => {
    const text = own[Math.floor((index * own.length) / 10)]?.text ?? '';
    const headline = `${text} + & = ? # % “«»” ۱۲۳`;
    const hashtags = ['#آزادی_زندانیان_سیاسی', '#FreeThemAll'];
    const url = `https://example.org/${locale}/news/a-${index}`;
    const dateline = '۱ آذر ۱۴۰۵ (۲۲ نوامبر ۲۰۲۶)';
    return {
      locale,
      headline,
      dateline,
      title: text,
      summary: text,
      hashtags,
      url,
      demand: `${text}!`
    };
  });
});

/** Links as React writes them into pages. */
const show = (links: readonly string[], target: string) =>
  page.setContent(
    links
      .map(link => `<a href="${link.replaceAll('&', '&amp;')}" target="${target}">link</a> `)
      .join('')
      .concat('<iframe name="stub"></iframe>')
  );

/** What the mail program is called with after a click on each link. */
async function mailsOf(links: readonly string[]): Promise<URL[]> {
  await show(links, '_self');
  const mails: URL[] = [];
  for (const link of await page.locator('a').all()) {
    await link.click({noWaitAfter: true});
    for (let tries = 0; !fs.existsSync(received) && tries < 2000; tries++) await wait(5);
    mails.push(new URL(fs.readFileSync(received, 'utf8').trim()));
    fs.rmSync(received);
  }
  return mails;
}

/** Fields as RFC 6068 has them: percent-encoded, with a plus sign for itself. */
const fieldsOf = (query: string) =>
  Object.fromEntries(
    query
      .slice(1)
      .split('&')
      .map(pair => pair.split('=').map(decodeURIComponent))
  ) as Record<string, string>;

test('twenty mails of mixed direction, letters and posts, reach a mail program whole', async () => {
  const wanted = posts.map((post, index) => {
    const body = `${withoutIsolates(post.headline)}\n\n${post.title}`;
    const letter = {to: 'office@example.org', subject: post.title, body};
    return index % 2
      ? {...letter, href: mailto({...letter, paste: '[paste]'}).href}
      : {
          to: '',
          subject: post.title,
          body: postText(post, 'email'),
          href: shareLink(post, 'email')
        };
  });
  const mails = await mailsOf(wanted.map(({href}) => href));
  assert.equal(mails.length, 20);
  for (const [index, mail] of mails.entries()) {
    const {to, subject, body} = wanted[index] ?? {};
    assert.ok(mail.href.length <= longestMailto, mail.href);
    assert.equal(mail.pathname, to);
    const fields = fieldsOf(mail.search);
    assert.equal(fields.body, body?.replaceAll('\n', '\r\n'));
    assert.equal(withoutIsolates(fields.subject ?? '').replace(/^[\u200e\u200f]/, ''), subject);
    assert.deepEqual(Object.keys(fields), ['subject', 'body']);
  }
});

const graphemes = (text: string) => [...new Intl.Segmenter().segment(text)].length;
/** The longest post and how the network counts it, written down apart from our code. */
const rules: Record<Exclude<Network, 'email'>, [most: number, count: (text: string) => number]> = {
  // An address costs 23 and its space one.
  x: [280 - 24, countForX],
  bluesky: [300, graphemes],
  mastodon: [500, text => graphemes(text.replace(/https:\S+/, 'x'.repeat(23)))],
  threads: [500, text => Buffer.byteLength(text.replace(/\P{Emoji_Presentation}/gu, 'x'))],
  telegram: [4096, text => text.length],
  whatsapp: [4096, text => text.length],
  facebook: [0, text => text.length],
  linkedin: [0, text => text.length]
};

test('twenty posts of mixed direction reach every network whole, within its limit', async () => {
  const names = networkNames.filter(name => name !== 'email');
  const wanted = names.flatMap(name => posts.map(post => ({post, name})));
  await show(
    wanted.map(({post, name}) => shareLink(post, name)),
    'stub'
  );
  const arrived = await page.evaluate(async () => {
    const all: string[] = [];
    for (const link of document.querySelectorAll('a')) {
      const message = new Promise<MessageEvent<string>>(resolve => {
        addEventListener('message', resolve, {once: true});
      });
      link.click();
      all.push((await message).data);
    }
    return all;
  });
  assert.equal(arrived.length, 160);
  for (const [index, {post, name}] of wanted.entries()) {
    const {search, hash} = new URL(arrived[index] ?? '');
    const fields = fieldsOf(search || hash);
    const text = fields.text ?? '';
    const address = fields.url ?? fields.u ?? text.split('\n').at(-1);
    assert.equal(address, post.url, name);
    if (name === 'facebook' || name === 'linkedin') assert.equal(fields.text, undefined);
    else assert.equal(text, postText(post, name), name);
    const [most, count] = rules[name];
    assert.ok(count(text) <= most, `${name}: ${count(text)} ${text}`);
  }
});
