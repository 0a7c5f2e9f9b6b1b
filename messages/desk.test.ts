import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createTranslator} from 'next-intl';
import {numberFormats} from '../i18n/numbers.ts';
import english from './desk.en.json' with {type: 'json'};
import farsi from './desk.fa.json' with {type: 'json'};

type Words = {[key: string]: string | Words};
const flat = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`)
  );
const [en, fa] = [flat(english), flat(farsi)];
const ownNames = ['Shell.other'];
/** Names of files, fields, commands, programs and formats, which are Latin in Farsi too. */
const latin = new RegExp(
  [
    '(?:en|fa|item|person|case|action|page)\\.(?:md|yaml)',
    '\\b(?:events|sentence|charges)\\b',
    'npm run [\\w:]+(?: -- [\\w-]+)?',
    '\\b(?:git|YAML|Markdown|JPEG|PNG|WebP|HEIC|HTML|RSS|X|Word|Google Docs|DESK_SECRET|KB|MB)\\b',
    '\\b(?:Esc|Ctrl|Shift|Alt|Tab|Enter|fa|en|ar)\\b'
  ].join('|'),
  'g'
);

/** The arguments of a message, without the words of its plurals. */
const argumentsOf = (text: string) =>
  [
    ...new Set([...text.matchAll(/(?<!(?:=\d|one|other) )[{<]\/?(\w+)/g)].map(([, name]) => name))
  ].sort();

test('the desk has the same messages in both languages, with the same arguments', () => {
  const known = new Map(en);
  assert.deepEqual(fa.map(([key]) => key).sort(), en.map(([key]) => key).sort());
  for (const [key, text] of fa)
    assert.deepEqual(argumentsOf(text), argumentsOf(known.get(key) ?? ''), key);
});

test('no Farsi message of the desk is English, or has Latin letters or digits outside names', () => {
  const known = new Map(en);
  for (const [key, text] of fa.filter(([name]) => !ownNames.includes(name))) {
    assert.notEqual(text, known.get(key), key);
    const words = text
      .replace(latin, '')
      .replace(/<\/?\w+>/g, '')
      .replace(/\{\w+(?:, (?:plural|select),|, number, digits)?|(?:=\d|\b[\w-]+) \{/g, '');
    assert.doesNotMatch(words, /[A-Za-z0-9]|[يك]/, `${key}: ${text}`);
  }
});

for (const [locale, words] of [
  ['en', en],
  ['fa', fa]
] as const)
  test(`every message of the desk can be formatted, with counts of 0, 1 and 11 (${locale})`, () => {
    for (const [key, text] of words)
      for (const count of [0, 1, 11]) {
        const t = createTranslator({
          locale,
          messages: {text},
          formats: numberFormats,
          onError: assert.fail
        });
        const values = argumentsOf(text).map(name => [
          name,
          new RegExp(`\\{${name}, (?:plural|number),`).test(text)
            ? count
            : text.includes(`<${name}>`)
              ? (chunks: unknown) => chunks
              : '…'
        ]);
        assert.doesNotMatch(String(t.rich('text', Object.fromEntries(values))), /[{}#]/, key);
      }
  });
