import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';
import {locales, type Locale} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import {inLogicalOrder, words} from '../../i18n/direction/pdfWords.fixture.ts';
import {cardMarkup} from './markup.ts';
import {planCards, readTokens, type PlannedCard} from './plan.ts';
import {createCardRenderer, drawCard} from './render.ts';
import {inVisualOrder} from './textLayer.ts';

const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;

/** The words of a poster, from its top to its foot. */
function wordsOf({item: {card, locale}}: PlannedCard): string[] {
  const {site, label, title, second, lines, summary, demand, hashtags, address} = card;
  const scan = translator(locale, 'ShareCard')('scan');
  return words(
    [site, label, title, second, ...lines, summary, demand, hashtags, scan, address].join(' ')
  );
}

const posters = planCards().filter(({format}) => format === 'poster');
/** A poster whose title has letters, numbers and brackets of both scripts, and half-spaces. */
const mixed = (locale: Locale): PlannedCard[] =>
  posters
    .filter(({item}) => item.locale === locale && item.kind === 'cases')
    .slice(0, 1)
    .map(({item, ...rest}) => {
      const title =
        locale === 'fa'
          ? 'نامه‌های بند ۲ (سال ۱۴۰۰) و ۱۴۰۱'
          : 'Letters (2021) of ward 2A, 40 of 50';
      const changed = {...item, card: {...item.card, title}};
      return {...rest, item: changed, markup: cardMarkup(changed, 'poster', readTokens())};
    });

test(
  'pdftotext reads every word of a poster in order, in both languages',
  {skip: hasPdftotext ? false : 'pdftotext (poppler-utils) is not installed'},
  async () => {
    const renderer = await createCardRenderer();
    for (const locale of locales) {
      const person = posters.find(({item}) => item.locale === locale && item.kind === 'prisoners');
      // pdftotext lists several Latin tags in a Farsi line from left to right.
      const news = posters.find(
        ({item: {hashtags, locale: language}}) =>
          language === locale && hashtags[0] && (locale === 'en' || !/[a-z]/i.test(hashtags[0]))
      );
      assert.ok(person && news);
      for (const poster of [person, news, ...mixed(locale)]) {
        const input = await drawCard(renderer, poster);
        const {stdout} = spawnSync('pdftotext', ['-', '-'], {input, encoding: 'utf8'});
        assert.deepEqual(words(inLogicalOrder(stdout)), wordsOf(poster));
      }
    }
  }
);

test('letters are placed from left to right, in each direction', () => {
  assert.deepEqual(inVisualOrder('آبان ', 'fa'), [' ', 'ن', 'ا', 'ب', 'آ']);
  assert.deepEqual(inVisualOrder('۱۴۰۰', 'fa'), ['۱', '۴', '۰', '۰']);
  assert.deepEqual(inVisualOrder('Evin', 'fa'), ['E', 'v', 'i', 'n']);
  assert.deepEqual(inVisualOrder('آب', 'en'), ['ب', 'آ']);
  // Without letters, the direction is that of the poster.
  assert.deepEqual(inVisualOrder(' (', 'fa'), ['(', ' ']);
  assert.deepEqual(inVisualOrder(' (', 'en'), [' ', '(']);
  assert.deepEqual(inVisualOrder(' (', 'de'), [' ', '(']);
});
