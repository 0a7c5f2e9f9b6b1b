import {base, english, inText, item, person, swap, testFindings} from '../content.fixture.ts';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isCountryCode} from '../../schema/values/countries.ts';
import {addressProblem, hashtagProblem} from '../../schema/values/addresses.ts';
import {isLanguageTag} from '../../schema/values/languages.ts';

const action = (handle: string, vouched = 'asOf: 2026-11-20, sources: [campaign]') =>
  'recordNo: 1\nstate: draft\nopened: 2021-11-18\ntarget: {name: {en: a, fa: الف}, ' +
  `ways: [{kind: handle, value: "${handle}", ${vouched}}]}\n` +
  'risk: abroad-only\nidentityDisclosed: none\npeople: []\nreviewedOn: 2026-11-20\nnextReviewOn: 2027-02-18\n' +
  (base[item] ?? '').replace(/^[\s\S]*\nsources:/, 'sources:');

testFindings([
  ...[
    '#Free Nahid',
    '#Free-Nahid',
    'FreeNahid',
    '#2021',
    '#',
    '##Free',
    '#Free!',
    '#نوری\u200cزاد'
  ].map(tag => ({
    name: `${tag}, a hashtag that no network would link`,
    files: swap(item, 'hashtags: {en: []', `hashtags: {en: ["${tag}"]`),
    file: item,
    line: 14,
    field: /^hashtags\.en\[0\]$/,
    found: new RegExp(tag.replace(/[^\p{L}]/gu, '.'), 'u'),
    expected: /# before it|only letters, digits|a letter/
  })),
  ...['ZZ', 'UK', 'YU', 'ir', 'IRN', 'Iran'].map(code => ({
    name: `${code}, which is no country code`,
    files: swap(person, 'nationalities: [IR]', `nationalities: [${code}]`),
    file: person,
    line: 8,
    field: /^nationalities\[0\]$/,
    found: new RegExp(code),
    expected: /ISO 3166-1/
  })),
  ...['"Farsi language"', 'farsi', 'xx', 'fa_IR'].map(lang => ({
    name: `a quote in ${lang}, which is no language code`,
    files: inText(`:::quote{by="A" lang=${lang} form=summary}\nWords.\n:::`),
    file: english,
    line: 6,
    field: /quote/,
    found: /^lang=/,
    expected: /fa, en, ar/
  })),
  {
    name: 'words in what is no language',
    files: inText('One :lang[two]{lang="zz zz"}.'),
    file: english,
    line: 6,
    field: /lang/,
    found: /zz zz/,
    expected: /fa, en, ar/
  },
  ...[
    'https://name:word@example.org/',
    'https://localhost/x',
    'https://example.org/a b',
    'https://192.168.0.1/',
    'ftp://example.org/',
    'javascript:alert(1)',
    'www.example.org',
    'https://'
  ].map(url => ({
    name: `${url}, which is no address for readers`,
    files: swap(item, 'origin: {type: own}', `origin: {type: repost, url: "${url}"}`),
    file: item,
    line: 5,
    field: /^origin\.url$/,
    found: /./,
    expected: /^an address/
  })),
  {
    name: 'an account without @',
    files: {
      'actions/act/action.yaml': action('UN experts'),
      'actions/act/en.md': base[english] ?? ''
    },
    file: 'actions/act/action.yaml',
    line: 4,
    field: /^target\.ways\[0\]\.value$/,
    found: /UN experts/,
    expected: /an account with @/
  },
  {
    name: 'an address that no source gives',
    files: {
      'actions/act/action.yaml': action('@UN_SPExperts', 'asOf: 2026-11-20, sources: []'),
      'actions/act/en.md': base[english] ?? ''
    },
    file: 'actions/act/action.yaml',
    line: 4,
    field: /^target\.ways\[0\]\.sources$/,
    found: /./,
    expected: /at least one source id/
  },
  {
    name: 'an address without the day for which it holds',
    files: {
      'actions/act/action.yaml': action('@UN_SPExperts', 'sources: [campaign]'),
      'actions/act/en.md': base[english] ?? ''
    },
    file: 'actions/act/action.yaml',
    line: 4,
    field: /^target\.ways\[0\]\.asOf$/,
    found: /missing|nothing|no /i,
    expected: /a date, as/
  }
]);

test('249 country codes, each with a name', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap(a => letters.map(b => a + b)).filter(isCountryCode);
  assert.equal(codes.length, 249);
  const names = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
  for (const code of codes) assert.ok(names.of(code), code);
});

test('values that readers, networks and browsers understand', () => {
  for (const tag of ['#FreeThemAll', '#زندانی_سیاسی', '#آزادی۱۴۰۰', '#Aban98'])
    assert.equal(hashtagProblem(tag), null, tag);
  for (const tag of ['fa', 'en', 'ar', 'ku', 'ckb', 'az', 'de', 'fa-IR'])
    assert.ok(isLanguageTag(tag), tag);
  for (const url of [
    'https://example.org',
    'http://example.onion/a?b=c#d',
    'https://example.org/%d8%b2',
    'https://www.example.org:8080/خبر'
  ])
    assert.equal(addressProblem(url), null, url);
});
