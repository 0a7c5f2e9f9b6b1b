import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {test} from 'node:test';
import {cardFormats} from '../../components/share/cardFormats.ts';
import {locales} from '../../i18n/locales.ts';
import {missingGlyphs} from '../../i18n/cardFonts.ts';
import {readColours} from '../colours.ts';
import {sharedItems} from '../items.ts';
import type {Shared} from '../shared.ts';
import {renderCards} from './cache.ts';
import {codeOf} from './design.ts';
import {cardMarkup} from './markup.ts';
import {planCards, readTokens, type PlannedCard} from './plan.ts';
import {createCardRenderer, drawCard, fitCard} from './render.ts';
import {testCard} from './testCard.ts';

const [first, second] = planCards().filter(({format}) => format === 'wide');
const withTitle = (card: PlannedCard, title: string): PlannedCard => {
  const item: Shared = {...card.item, card: {...card.item.card, title}};
  return {
    ...card,
    item,
    key: title.length.toString(16).padStart(10, '0'),
    markup: cardMarkup(item, card.format, readTokens())
  };
};

test('a second build draws only the cards that changed, and deletes the old ones', async () => {
  assert.ok(first && second);
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'cards-'));
  const drawn = async (cards: PlannedCard[]) => (await renderCards(cards, dir)).drawn;
  assert.equal((await drawn([first, second])).length, 2);
  assert.equal((await drawn([first, second])).length, 0);
  const changed = withTitle(second, 'Another headline');
  assert.deepEqual(await drawn([first, changed]), [changed]);
  assert.equal(fs.readdirSync(dir).length, 2);
  fs.rmSync(dir, {recursive: true});
});

test('the address of a card is the same in every plan of the same content, and no two cards share one', () => {
  const keys = new Map(planCards().map(({file, key}) => [file, key]));
  assert.deepEqual(new Map(planCards().map(({file, key}) => [file, key])), keys);
  assert.equal(new Set(keys.values()).size, keys.size);
  for (const [file, key] of keys) assert.ok(file.includes(`-${key}.`));
});

test('the design changes with the code, not with its comments, formatting or types', () => {
  const source = 'export const size = 12;\n';
  assert.equal(codeOf(source), codeOf('/** Pixels. */\nexport  const size: number = 12'));
  assert.notEqual(codeOf(source), codeOf('export const size = 13;\n'));
});

test('every item has its cards in both languages: four for news, people and cases, one for pages and the site', () => {
  const plan = planCards();
  for (const locale of locales)
    for (const {kind, slug} of sharedItems(locale)) {
      const formats = plan
        .filter(({item}) => item.locale === locale && item.kind === kind && item.slug === slug)
        .map(({format}) => format);
      assert.deepEqual(
        formats,
        kind === 'pages' || kind === 'site' ? ['wide'] : Object.keys(cardFormats),
        `${locale} ${kind}/${slug}`
      );
    }
});

test('the card of a person shows the status and its date', () => {
  for (const locale of locales)
    for (const {kind, slug, card} of sharedItems(locale)) {
      if (kind !== 'prisoners') continue;
      assert.equal(card.lines.length, 2, slug);
      assert.match(card.lines.at(1) ?? '', locale === 'fa' ? /[۰-۹]{4}/ : /\d{4}/, slug);
      assert.ok(card.plate, slug);
    }
});

test('drawing fails on a character that no font has, and the error names it', async () => {
  assert.deepEqual(missingGlyphs('Nahid ناهید ۱۴۰۰ ⁨CHRI⁩ Düsseldorf'), []);
  assert.deepEqual(missingGlyphs('a漢b'), ['漢']);
  assert.ok(first);
  const renderer = await createCardRenderer();
  await assert.rejects(
    drawCard(renderer, withTitle(first, 'Report 漢')),
    /news\/.*no font has a glyph for “漢” \(U\+6F22\)/
  );
});

test('a headline that does not fit is cut at a word, without punctuation before the ellipsis', async () => {
  const renderer = await createCardRenderer();
  for (const [locale, word] of [
    ['en', 'prisoners,'],
    ['fa', 'زندانیان،']
  ] as const) {
    const title = Array.from({length: 140}, () => word).join(' ');
    const {words} = await fitCard(
      renderer,
      'wide',
      cardMarkup(
        {card: testCard(locale, title), url: 'https://example.org', locale},
        'wide',
        readTokens()
      ),
      title
    );
    assert.match(words.title ?? '', locale === 'en' ? /prisoners…$/ : /زندانیان…$/);
    assert.ok((words.title ?? '').length < title.length);
  }
});

test('cards take the light colours', () => {
  const {paper, ink, soft, signal, rule} = readColours('light');
  assert.deepEqual(readTokens(), {paper, ink, soft, signal, rule});
});
