import assert from 'node:assert/strict';
import {test} from 'node:test';
import {copyText} from '../i18n/direction/copyText.ts';
import {locales} from '../i18n/locales.ts';
import {longestMailto} from './letters/mailto.ts';
import {sharedItems} from './items.ts';
import {
  countForX,
  message,
  networkNames,
  postText,
  shareLink,
  shorten,
  tagLines,
  type Post
} from './networks.ts';

const limits = {
  x: 280 - 24,
  telegram: 4096,
  whatsapp: 4096,
  facebook: 4096,
  bluesky: 300,
  mastodon: 500,
  threads: 500,
  linkedin: 3000,
  email: 4096
};
const balanced = (text: string) =>
  (text.match(/\u2068/g)?.length ?? 0) === (text.match(/\u2069/g)?.length ?? 0);
const long: Post = {
  locale: 'fa',
  title: 'خبر',
  url: 'https://example.org/fa/news/a',
  summary: 'خلاصه',
  hashtags: ['#آزادی_زندانیان_سیاسی'],
  dateline: '۱ آذر ۱۴۰۵ (۲۲ نوامبر ۲۰۲۶)',
  headline: Array.from({length: 60}, () => 'گزارش \u2068Human Rights Watch\u2069،').join(' ')
};

test('every post, even of an item that is too long, keeps to the limit of the network and closes its isolates', () => {
  for (const post of [...locales.flatMap(sharedItems), long])
    for (const name of networkNames) {
      const text = postText(post, name);
      assert.ok(countForX(text) <= limits[name], `${name}: ${countForX(text)} ${text}`);
      assert.ok(balanced(text), `${name}: ${text}`);
      assert.ok(!/[،؛:,;]…/.test(text), text);
    }
});

test('every post of news has its date as the second line, however long its headline', () => {
  for (const post of [...locales.flatMap(sharedItems), long].filter(({dateline}) => dateline))
    for (const name of networkNames)
      assert.equal(postText(post, name).split('\n')[1], post.dateline, `${name} ${post.url}`);
  const news = locales.flatMap(sharedItems).filter(({kind}) => kind === 'news');
  assert.ok(
    news.length > 0 && news.every(post => message(post).includes(`\n\n${post.dateline}\n\n`))
  );
});

test('the mail of an item with a title that is too long keeps to the longest link, with the address', () => {
  const link = shareLink({...long, title: long.headline}, 'email');
  assert.ok(link.length <= longestMailto, `${link.length}`);
  assert.equal(new URL(link).searchParams.get('body'), long.url);
});

test('every link holds the address once, and a text that holds it gives it its own line', () => {
  for (const post of locales.flatMap(sharedItems))
    for (const name of networkNames) {
      assert.equal(
        decodeURIComponent(shareLink(post, name)).split(post.url).length,
        2,
        `${name} ${post.url}`
      );
      const lines = postText(post, name).split('\n');
      assert.ok(lines.every(line => !line.includes(post.url) || line === post.url));
    }
});

test('a Farsi post that begins in Latin starts with U+200F; others start with their own text', () => {
  const begin = (headline: string, locale: 'en' | 'fa') =>
    postText({...long, headline, locale}, 'x');
  assert.ok(begin('\u2068Amnesty\u2069: زندانیان را آزاد کنید', 'fa').startsWith('\u200f'));
  assert.ok(begin('زندانیان را آزاد کنید، \u2068Amnesty\u2069', 'fa').startsWith('ز'));
  assert.ok(begin('Amnesty', 'en').startsWith('A'));
});

test('a post of the share page has the demand and two hashtags where they fit, within the limit', () => {
  for (const item of locales.flatMap(sharedItems))
    for (const name of networkNames) {
      const post = {...item, demand: item.card.demand};
      const text = postText(post, name);
      assert.ok(countForX(text) <= limits[name], `${name}: ${text}`);
      if (item.card.demand && name !== 'x')
        assert.equal(text.split('\n')[item.dateline ? 2 : 1], item.card.demand, `${name}: ${text}`);
    }
  assert.ok(!postText({...long, demand: 'خواسته'}, 'x').includes('خواسته'));
});

test('hashtags hold only letters, digits and underscores, so that networks link all of them', () => {
  for (const {hashtags} of locales.flatMap(sharedItems))
    for (const tag of hashtags) assert.match(tag, /^#[\p{L}\p{N}_]+$/u);
});

test('hashtags of the other script have a line of their own, so that none needs an invisible character', () => {
  assert.equal(
    tagLines(['#آزادی', '#FreeThemAll', '#نه_به_اعدام'], 'fa'),
    '#آزادی #نه_به_اعدام\n#FreeThemAll'
  );
  assert.equal(tagLines(['#Free', '#Iran'], 'en'), '#Free #Iran');
  assert.equal(tagLines([], 'fa'), '');
});

test('posts and messages have invisible characters only in lines that need them', () => {
  for (const post of locales.flatMap(sharedItems))
    for (const text of [message(post), ...networkNames.map(name => postText(post, name))]) {
      // A line of tags alone takes the direction of its own first letter.
      const words = text.replace(/^#[^\n]*$/gm, '#');
      assert.equal(words, copyText(words.replace(/[\u200e\u200f\u2066-\u2069]/g, ''), post.locale));
    }
});

test('shortening cuts at a word and keeps as many words as fit', () => {
  assert.equal(shorten('one two three', 'en', 40), 'one two three');
  assert.equal(shorten('one two, three', 'en', 11), 'one two…');
  assert.equal(shorten('one two and of the three', 'en', 19), 'one two…');
  assert.equal(shorten('سوسنگرد و اهواز', 'fa', 12), 'سوسنگرد…');
  assert.equal(shorten('abcdefghij', 'en', 5), 'abc…');
});

test('the message to paste holds headline, summary and address, with blank lines between', () => {
  for (const post of locales.flatMap(sharedItems)) {
    const parts = message(post).split('\n\n');
    assert.equal(parts.at(-1), post.url);
    assert.ok(parts.includes(post.summary) || parts.includes(`\u200f${post.summary}`));
  }
});
