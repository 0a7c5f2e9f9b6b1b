import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fromHtml} from 'takumi-js/helpers/html';
import {cardFormatNames, cardFormats} from '../../components/share/cardFormats.ts';
import {missingGlyphs, narrowestLine, wordWidth} from '../../i18n/cardFonts.ts';
import type {Locale} from '../../i18n/locales.ts';
import {planCards, readTokens} from './plan.ts';
import {cardMarkup} from './markup.ts';
import {createCardRenderer, fitCard, layoutOf} from './render.ts';
import {testCard} from './testCard.ts';

test('the narrowest line of the check is that of the cards', () => {
  const lines = cardFormatNames.map(name => {
    const {width, padInline, title} = cardFormats[name];
    return (width - 2 * padInline) / title.min;
  });
  assert.ok(narrowestLine.item <= Math.min(...lines));
  assert.ok(narrowestLine.item > Math.min(...lines) - 0.1);
  // A free person's name is between the bars.
  assert.ok(narrowestLine.person <= Math.min(...lines) * 0.62);
});

/** The longest word of a letter that the check accepts. */
function longestWord(letter: string, locale: Locale): string {
  let word = letter;
  while (wordWidth(word + letter, locale) <= narrowestLine.item) word += letter;
  return word;
}

test('a word that the check accepts fits on every card', async () => {
  const renderer = await createCardRenderer();
  for (const [letter, locale] of [
    ['m', 'en'],
    ['Wi', 'en'],
    ['سی', 'fa'],
    ['ا', 'fa']
  ] as const) {
    const title = longestWord(letter, locale);
    for (const name of cardFormatNames) {
      const markup = cardMarkup(
        {card: testCard(locale, title), url: 'https://example.org/', locale},
        name,
        readTokens()
      );
      await assert.doesNotReject(fitCard(renderer, name, markup, title), `${title} on ${name}`);
    }
  }
});

test('the characters that are not looked up are in the fonts', () => {
  const letters = [...' ~«»–—‘’“”…آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءئأؤ۰۱۲۳۴۵۶۷۸۹،؛؟'];
  const all = [
    ...letters,
    ...Array.from({length: 95}, (_, index) => String.fromCharCode(32 + index))
  ];
  // With a character that is looked up, so that all are.
  assert.deepEqual(missingGlyphs(`${all.join('')}漢`), ['漢']);
});

test('a name that is too wide for one line is parted rather than refused', async () => {
  const released = planCards().find(
    ({item, format}) => format === 'square' && item.card.plate?.variant === 'free'
  );
  assert.ok(released);
  const name = 'Abdolrahman Mohammadzadeh Esfandiyari Ghasemabadi';
  const card = {...released.item.card, title: name.replaceAll(' ', '\u00a0')};
  const markup = cardMarkup({...released.item, card}, 'square', readTokens());
  const {words} = await fitCard(await createCardRenderer(), 'square', markup, name);
  assert.deepEqual(words, {title: name});
});

test('the nodes of a card at any size are those of its markup at that size', () => {
  for (const name of cardFormatNames) {
    const card = planCards().find(({format}) => format === name);
    assert.ok(card);
    const nodeAt = layoutOf(card.markup);
    for (const size of [40, 101])
      assert.deepEqual(nodeAt(size), fromHtml(card.markup(size)).node, `${name}, ${size} px`);
  }
});
