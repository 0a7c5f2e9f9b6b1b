import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pageMetadata} from './metadata.ts';

const page = {
  path: '/news/a',
  lang: 'en',
  title: 'In English: اوین, 2021!',
  description: 'A lead (in English) of more than forty characters.'
} as const;

test('a page in both languages names both, and is canonical itself', () => {
  const {alternates} = pageMetadata({...page, locale: 'fa', lang: 'fa', title: 'خبر'});
  assert.match(alternates.canonical, /\/fa\/news\/a$/);
  assert.deepEqual(Object.keys(alternates.languages ?? {}), ['en', 'fa', 'x-default']);
});

test('a page whose text is only in the other language claims no translation', () => {
  for (const locale of ['en', 'fa'] as const) {
    const {alternates, openGraph} = pageMetadata({...page, locale, languages: ['en']});
    assert.match(alternates.canonical, /\/en\/news\/a$/);
    assert.equal(alternates.languages, undefined);
    assert.ok(!('alternateLocale' in openGraph));
  }
});

test('its title and description are isolated whole, not word by word', () => {
  const {title, description} = pageMetadata({...page, locale: 'fa', languages: ['en']});
  assert.match(title, /^\u2068In English: \u2068اوین\u2069, 2021!\u2069 /);
  assert.equal(description, '\u2068A lead (in English) of more than forty characters.\u2069');
  const english = pageMetadata({...page, locale: 'en', languages: ['en']});
  assert.match(english.title, /^In English: \u2068اوین\u2069, 2021! /);
});

test('the title for search engines has up to 60 characters; the shared title is whole', () => {
  const long =
    'Evening rally in Düsseldorf asks for the release of all of Iran’s political prisoners';
  const of = (title: string, locale: 'en' | 'fa' = 'en') =>
    pageMetadata({...page, lang: locale, locale, title});
  assert.equal(of('Search').title, 'Search · Free Iran’s Political Prisoners');
  assert.equal(
    of('Ariel Dorfman explains why he signed the Emergency Appeal').title,
    'Ariel Dorfman explains why he signed the Emergency Appeal'
  );
  assert.equal(of(long).title, 'Evening rally in Düsseldorf asks for the release of all…');
  assert.equal(of(long).openGraph.title, long);
  const farsi = 'از بازداشت تا حکم: روایت حامیان زندانیان سیاسی از پرونده‌های سیاسی در ایران';
  assert.equal(of(farsi, 'fa').title, 'از بازداشت تا حکم: روایت حامیان زندانیان سیاسی…');
  assert.equal(of('x'.repeat(80)).title, `${'x'.repeat(59)}…`);
  const mixed = of(`گزارش ${'Amnesty International '.repeat(5)}درباره زندانیان`, 'fa').title;
  assert.equal(mixed.match(/[\u2066-\u2068]/g)?.length, mixed.match(/\u2069/g)?.length);
  assert.ok(mixed.endsWith('…') || mixed.endsWith('…\u2069'));
});

test('a short description says what it is of', () => {
  const of = (title: string, description: string) =>
    pageMetadata({...page, locale: 'en', title, description}).description;
  assert.equal(
    of('Topic: Trials', '6 items, newest first.'),
    'Topic: Trials: 6 items, newest first · Free Iran’s Political Prisoners'
  );
  assert.equal(
    of('Topic: The killings of 1988', '2 items, newest first.'),
    'Topic: The killings of 1988: 2 items, newest first.'
  );
  const card = pageMetadata({
    ...page,
    locale: 'en',
    title: 'News, page 2',
    description: 'News, page 2: Newest first. Each item says where it comes from.'
  });
  assert.equal(card.openGraph.description, 'Newest first. Each item says where it comes from.');
  assert.equal(
    of('Espionage', 'Espionage: 1 person on record here.'),
    'Espionage: 1 person on record here · Free Iran’s Political Prisoners'
  );
  assert.equal(
    of('Espionage', 'Espionage. On record here: 1 person.'),
    'Espionage. On record here: 1 person · Free Iran’s Political Prisoners'
  );
  const whole = 'Six people arrested in 2020 were tried together in Tehran.';
  assert.equal(of('A title', whole), whole);
});

test('the front door is the default of the home pages, English of all others', () => {
  const fallback = (path: string) =>
    pageMetadata({...page, locale: 'fa', lang: 'fa', path}).alternates.languages?.['x-default'] ??
    '';
  assert.equal(new URL(fallback('/')).pathname, '/');
  assert.equal(new URL(fallback('/news/a')).pathname, '/en/news/a');
});
