import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pageMetadata} from './metadata.ts';

const page = {
  path: '/news/a',
  lang: 'en',
  title: 'Only in English: اوین, 2021!',
  description: 'A lead (in English).'
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
  assert.match(title, /^\u2068Only in English: \u2068اوین\u2069, 2021!\u2069 /);
  assert.equal(description, '\u2068A lead (in English).\u2069');
  const english = pageMetadata({...page, locale: 'en', languages: ['en']});
  assert.match(english.title, /^Only in English: \u2068اوین\u2069, 2021! /);
});
