import assert from 'node:assert/strict';
import {test} from 'node:test';
import {getBody, getNews} from '../records/index.ts';
import {formatDate} from '../i18n/dates.ts';
import {locales} from '../i18n/locales.ts';
import {translator} from '../i18n/translator.ts';
import {sharedNews} from './items.ts';
import {wholeText} from './wholeText.ts';

const textOf = (locale: 'en' | 'fa', slug: string) => {
  const item = getNews(locale).find(each => each.slug === slug);
  assert.ok(item);
  return wholeText({
    item: sharedNews(item, locale),
    body: getBody('news', item, {heading: 'Notes', back: ''}),
    sources: item.sources,
    mirrors: ['https://mirror.example'],
    lang: item.words.lang,
    media: item.media,
    links: item.links,
    since: item.since
  });
};

test('the whole text has the headline first, every source that may be opened, both addresses last, no markup', () => {
  for (const locale of locales)
    for (const item of getNews(locale)) {
      const text = textOf(locale, item.slug);
      const shared = sharedNews(item, locale);
      const lines = text.split('\n');
      assert.equal(lines[0], shared.headline);
      assert.equal(lines.at(-1), 'https://mirror.example');
      assert.equal(lines.at(-2), shared.url);
      for (const {publishable, url} of item.sources)
        if (publishable && url) assert.ok(text.includes(url), url);
        else if (url) assert.ok(!text.includes(url), `${url} must not be published`);
      assert.doesNotMatch(text, /<\w|:date\[|:::|\]\(|undefined|\[object/);
    }
});

test('notes are numbered in the digits of the language, both in the text and in the list', () => {
  const text = textOf('fa', 'khuzestan-chants-for-prisoners');
  assert.match(text, /سوسنگرد \(۱\)/);
  assert.match(text, /\n۱\. سوسنگرد و اهواز/);
});

test('a copied text says what happened since, and that a note is the editors’', () => {
  for (const locale of locales)
    for (const item of getNews(locale)) {
      const text = textOf(locale, item.slug);
      const heading = translator(locale, 'NewsPage')('since');
      assert.equal(text.includes(`\n\n${heading}\n`), item.since.length > 0, item.slug);
      const [, after = ''] = text.split(`\n\n${heading}\n`);
      for (const [at, {date}] of item.since.entries())
        assert.ok(after.split('\n')[at]?.startsWith(`${formatDate(date, locale)}: `), item.slug);
    }
  assert.match(textOf('fa', 'un-experts-on-nourizad'), /\n\nیادداشت تحریریه:\nهفت سال و شش ماه/);
  assert.match(textOf('en', 'un-experts-on-nourizad'), /\n\nEditors’ note:\n/);
});
