import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {copyText} from '../../i18n/direction/copyText.ts';
import {samples, type Sample} from '../../i18n/direction/corpus.ts';
import {isolateRuns} from '../../i18n/direction/isolate.ts';
import {dirOf} from '../../i18n/locales.ts';
import CopyLines from '../share/CopyLines.tsx';
import Bidi from './Bidi.tsx';
import {findFirefox, orderInChromium, orderInFirefox, type Line} from './visualOrder.ts';

const corpus = samples();

test('the corpus has at least 300 texts, and more than 100 in each direction', () => {
  assert.ok(corpus.length >= 300);
  for (const locale of ['en', 'fa'])
    assert.ok(corpus.filter(sample => sample.locale === locale).length > 100);
});

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Each place where a text is shown. */
const places: Record<string, (sample: Sample) => Line> = {
  'on the page': ({text, locale}) => ({
    dir: dirOf(locale),
    html: renderToStaticMarkup(createElement(Bidi, {lang: locale, children: text}))
  }),
  'in titles and cards': ({text, locale}) => ({
    dir: dirOf(locale),
    html: escaped(isolateRuns(text, locale))
  }),
  'in a text to copy, shown on the site': ({text, locale}) => ({
    dir: dirOf(locale),
    html: renderToStaticMarkup(
      createElement(CopyLines, {within: locale, children: copyText(text, locale)})
    )
  }),
  'in a text to copy, shown by an app that takes the direction from the first letter': ({
    text,
    locale
  }) => ({dir: 'auto', html: escaped(copyText(text, locale))})
};

/** A pair of marks that are mirrored looks the same in either order. */
const mirrored: Readonly<Record<string, string>> = {'»': '«', ')': '(', ']': '[', '}': '{'};
const looks = ({text}: Sample, order: string) => {
  const seen = [...text].filter(
    character => !/[\s\p{M}\u200b-\u200f\u2066-\u2069]/u.test(character)
  );
  return order
    .split(' ')
    .map(place => mirrored[seen[Number(place)] ?? ''] ?? seen[Number(place)])
    .join('');
};

async function compare(orderIn: (lines: readonly Line[]) => Promise<string[]>) {
  const lines = corpus.flatMap(sample => [
    {dir: dirOf(sample.locale), html: escaped(sample.reference)},
    ...Object.values(places).map(place => place(sample))
  ]);
  const orders = await orderIn(lines);
  assert.equal(orders.length, lines.length);
  const names = Object.keys(places);
  const wrong: string[] = [];
  corpus.forEach((sample, index) => {
    const [reference = '', ...found] = orders.slice(
      index * (names.length + 1),
      (index + 1) * (names.length + 1)
    );
    found.forEach((order, at) => {
      const same = at < 2 ? order === reference : looks(sample, order) === looks(sample, reference);
      if (!same) wrong.push(`${sample.locale}, ${names[at]}: ${sample.text}`);
    });
  });
  assert.deepEqual(wrong, []);
}

test('Chromium orders every character of the corpus as the reference does, in every place', () =>
  compare(orderInChromium));

test('the comparison notices texts without isolates', async () => {
  const lines = corpus.flatMap(({locale, text, reference}) =>
    [text, reference].map(each => ({dir: dirOf(locale), html: escaped(each)}))
  );
  const orders = await orderInChromium(lines);
  const wrong = corpus.filter((_, index) => orders[2 * index] !== orders[2 * index + 1]);
  assert.ok(wrong.length > 300, `${wrong.length} of ${corpus.length}`);
});

const firefox = findFirefox();
test(
  'Firefox orders every character of the corpus as the reference does, in every place',
  {skip: firefox ? false : 'Firefox is not installed (Debian: apt-get install firefox-esr)'},
  () => compare(lines => orderInFirefox(firefox ?? '', lines))
);
