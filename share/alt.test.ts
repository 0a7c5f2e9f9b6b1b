import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Locale} from '../i18n/locales.ts';
import {cardAlt} from './alt.ts';
import {sharedItems} from './items.ts';
import type {Shared} from './shared.ts';

const [example] = sharedItems('en');
const alt = (locale: Locale, title: string, lines: string[]) => {
  assert.ok(example);
  const item: Shared = {
    ...example,
    locale,
    card: {...example.card, locale, site: 'S', label: '', title, lines, plate: null}
  };
  return cardAlt(item);
};

test('parts that end in a full stop are joined without doubled punctuation', () => {
  assert.equal(
    alt('en', 'Free them. Without conditions.', ['2 people are held.']),
    'Card of S: Free them. Without conditions; 2 people are held.'
  );
  assert.equal(
    alt('fa', 'آزاد باید گردند.', ['هنوز خبری نیست.']),
    'کارت سایت «S»: آزاد باید گردند؛ هنوز خبری نیست.'
  );
  assert.equal(
    alt('fa', 'عنوان \u2068P.E.N.\u2069', []),
    'کارت سایت «S»: عنوان \u2068P.E.N.\u2069'
  );
});

test('a question keeps its question mark, with no punctuation after it', () => {
  assert.equal(alt('en', 'Who is held?', []), 'Card of S: Who is held?');
  assert.equal(
    alt('fa', 'چه کسی در زندان است؟', ['امروز']),
    'کارت سایت «S»: چه کسی در زندان است؟ امروز.'
  );
});
