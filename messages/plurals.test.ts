import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {createTranslator} from 'next-intl';
import {numberFormats} from '../i18n/numbers.ts';

type Messages = {[key: string]: string | Messages};
const load = (locale: string) =>
  JSON.parse(fs.readFileSync(`messages/${locale}.json`, 'utf8')) as Messages;
const flat = (messages: Messages, path = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`)
  );
const messages = {en: flat(load('en')), fa: flat(load('fa'))};
type Locale = keyof typeof messages;

const countedIn = (text: string) => [
  ...new Set([...text.matchAll(/\{(\w+), (?:plural|number)[,}]/g)].map(([, name = '']) => name))
];
const english = new Map(messages.en);
const counted = messages.en.flatMap(([key, text]) => (countedIn(text).length ? [key] : []));
const counts = [0, 1, 2, 11, 1000];
const shown = {
  en: ['0', '1', '2', '11', '1,000'],
  fa: ['۰', '۱', '۲', '۱۱', '۱۰۰۰']
};

/**
 * A message with the same number for each count, and … for its other arguments.
 */
function render(locale: Locale, key: string, count: number): string {
  const text = new Map(messages[locale]).get(key) ?? '';
  const names = [...text.matchAll(/(?<!(?:one|other) )\{(\w+)/g)].map(([, name = '']) => name);
  const t = createTranslator({
    locale,
    messages: {text},
    formats: numberFormats,
    onError: assert.fail
  });
  return t('text', {
    ...Object.fromEntries(names.map(name => [name, '…'])),
    ...Object.fromEntries(countedIn(text).map(name => [name, count]))
  });
}

/** Farsi spells out one and none: «یک نفر», «کسی … نیست». */
const spelled: Record<number, RegExp> = {0: /هیچ|کسی|بدون|پیدا نشد/, 1: /یک |تنها /};
const says = (text: string, locale: Locale, at: number) =>
  text.includes(shown[locale][at] ?? '') ||
  (locale === 'fa' && spelled[counts[at] ?? 0]?.test(text)) ||
  (locale === 'en' && counts[at] === 1 && /Only the longest|\bone\b/i.test(text));

test('both languages count the same arguments', () => {
  assert.ok(counted.length > 18, `${counted.length}`);
  for (const [key, text] of messages.fa)
    assert.deepEqual(countedIn(text).sort(), countedIn(english.get(key) ?? '').sort(), key);
});

for (const locale of ['en', 'fa'] as const)
  test(`every message with a count is right for ${counts.join(', ')} (${locale})`, () => {
    for (const key of counted) {
      const rendered = counts.map(count => render(locale, key, count));
      rendered.forEach((text, at) => {
        const number = shown[locale][at] ?? '';
        assert.ok(says(text, locale, at), `${key}: ${number} in ${text}`);
        assert.doesNotMatch(text, /undefined|[{}#]/, `${key}: ${text}`);
        assert.equal(text, text.normalize('NFC').replace(/ {2,}| $/g, ''), key);
      });
      const frames = rendered.map((text, at) => text.replaceAll(shown[locale][at] ?? '', '#'));
      assert.equal(frames[2], frames[3], key);
      assert.equal(frames[2], frames[4], key);
      if (locale === 'en' || !spelled[0]?.test(rendered[0] ?? ''))
        assert.equal(frames[0], frames[2], `0 in ${key}`);
    }
  });

test('English says 1 with a singular noun and verb, other numbers with a plural', () => {
  const nouns =
    'person bar day month year item record claim source arrest release defendant entry'.split(' ');
  const plurals = nouns.map(noun => noun.replace(/(?<=r)y$/, 'ie')).map(noun => `${noun}s`);
  const plural = new RegExp(`\\b1 (?:\\w+ )?(?:people|${plurals.join('|')}|are|were|rest|have)\\b`);
  const singular = new RegExp(
    `\\b(?:0|2|11|1,000) (?:\\w+ )?(?:${nouns.join('|')}|is|was|rests|has)\\b`
  );
  for (const key of counted) {
    const [none, one, ...more] = counts.map(count => render('en', key, count));
    assert.doesNotMatch(one ?? '', plural, key);
    for (const text of [none, ...more]) assert.doesNotMatch(text ?? '', singular, key);
  }
  assert.match(render('en', 'Figures.deathsBoth', 1), /1 died or was executed/);
  assert.match(render('en', 'Figures.deathsBoth', 0), /0 died or were executed/);
});

test('Farsi says “one person” in words, and no verb with “0 people”', () => {
  for (const key of counted) {
    assert.doesNotMatch(
      render('fa', key, 1),
      /(?<!…)۱ (?:نفر|مورد|مطلب|خبر|پرونده|متهم|خطا|هشدار|بند|جا)/,
      key
    );
    assert.doesNotMatch(render('fa', key, 0), /۰ نفر (?:آزاد|درگذشته|تأیید)/, key);
  }
  assert.match(render('fa', 'Figures.statusesText', 2), /۲ نفر آزاد شده‌اند/);
});

/** Messages with a number that the caller formats: it stands alone, or is never 1. */
const alone = new Map([
  ['SearchBox.nearest', 'after a colon'],
  ['SearchBox.many', 'the browser says SearchBox.one for 1'],
  ['Find.many', 'the browser says Find.none for 0 and Find.found for 1'],
  ['Find.days', 'after a colon'],
  ['Figures.sourcesMore', 'never below 4']
]);

test('a count that is not a plural stands alone', () => {
  const names = new Set(messages.en.flatMap(([, text]) => countedIn(text)));
  for (const [key, text] of messages.en)
    for (const [, name = ''] of text.matchAll(/\{(\w+)\}/g))
      if (names.has(name)) assert.ok(alone.has(key), `${key}: ${text}`);
});
