import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {formatMessage} from './format.ts';
import {message, quote} from './message.ts';

type Catalogue = Record<string, Record<string, string>>;
const load = (locale: string) =>
  JSON.parse(fs.readFileSync(`messages/check.${locale}.json`, 'utf8')) as Catalogue;
const flat = (catalogue: Catalogue) =>
  Object.entries(catalogue).flatMap(([room, messages]) =>
    Object.entries(messages).map(([name, text]) => [`${room}.${name}`, text] as const)
  );
const [english, farsi] = [flat(load('en')), new Map(flat(load('fa')))];

/** The text without escaped braces and angle brackets, such as `'{'`. */
const withoutEscapes = (text: string) => text.replace(/'[{}<>]+'/g, '');
const argumentsOf = (text: string) =>
  [
    ...new Set([...withoutEscapes(text).matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? ''))
  ].sort();

test('the check says the same in both languages, with the same values', () => {
  assert.deepEqual([...farsi.keys()].sort(), english.map(([key]) => key).sort());
  for (const [key, text] of english)
    assert.deepEqual(
      argumentsOf(farsi.get(key) ?? ''),
      // What a library says is in English. The Farsi message says it in words of its own.
      argumentsOf(text).filter(name => name !== 'english'),
      key
    );
});

test('the Farsi messages have no Latin letters or digits outside code', () => {
  for (const [key, text] of farsi) {
    const words = text.replace(/`[^`]*`/g, '').replace(/\{\w+\}/g, '');
    assert.doesNotMatch(words, /[A-Za-z0-9`]/, `${key}: ${text}`);
    assert.doesNotMatch(words, /[يك\u0660-\u0669"]/, `${key}: ${text}`);
  }
});

test('every message can be formatted in both languages', () => {
  for (const [key, text] of english) {
    const values = Object.fromEntries(argumentsOf(text).map(name => [name, `value-${name}`]));
    for (const locale of ['en', 'fa'] as const) {
      const formatted = formatMessage({key, values} as ReturnType<typeof message>, locale);
      for (const name of argumentsOf((locale === 'en' ? text : farsi.get(key)) ?? ''))
        assert.ok(formatted.includes(`value-${name}`), `${key}: ${formatted}`);
    }
  }
});

/** The programs that make messages. */
const programs = ['i18n', 'records', 'commands', 'desk', 'share']
  .flatMap(room =>
    fs.readdirSync(room, {recursive: true, encoding: 'utf8'}).map(name => path.join(room, name))
  )
  .filter(name => /(?<!\.test)\.ts$/.test(name))
  .map(name => fs.readFileSync(name, 'utf8'))
  .join('\n');

test('no message is left that nothing says', () => {
  const unused = english
    .map(([key]) => key)
    .filter(
      key => !programs.includes(`'${key}'`) && !programs.includes(`\`${key.split('.')[0]}.\${`)
    );
  assert.deepEqual(unused, []);
});

test('names and code are isolated in Farsi, and numbers have Farsi digits', () => {
  assert.equal(formatMessage('en.md', 'fa'), '\u2068en.md\u2069');
  assert.equal(formatMessage(12, 'fa'), '۱۲');
  assert.equal(formatMessage(12, 'en'), '12');
  assert.equal(formatMessage(['a', 'b'], 'fa'), '\u2068a\u2069، \u2068b\u2069');
  assert.equal(formatMessage(quote('Evin'), 'en'), '“Evin”');
  assert.equal(formatMessage(quote('Evin'), 'fa'), '«\u2068Evin\u2069»');
  assert.equal(formatMessage(quote(undefined), 'fa'), 'هیچ');
  assert.equal(formatMessage(quote({kind: 'prison'}), 'en'), '{"kind":"prison"}');
  assert.equal(formatMessage('', 'fa'), '');
  assert.equal(
    formatMessage(message('files.facts', {name: 'item.yaml'}), 'fa'),
    'فایل \u2068item.yaml\u2069 با داده‌های مطلب'
  );
  assert.equal(
    formatMessage(message('sentence.onePart'), 'fa'),
    'دست‌کم یک مجازات، مانند \u2068{kind: prison, years: 2}\u2069'
  );
});

test('a long value is cut at 90 characters, in English as before', () => {
  const long = 'x'.repeat(200);
  assert.equal(formatMessage(quote(long), 'en'), `“${'x'.repeat(86)}…`);
  assert.equal(formatMessage(quote('x'.repeat(88)), 'en'), `“${'x'.repeat(88)}”`);
  assert.equal(formatMessage(quote([long]), 'en'), `["${'x'.repeat(85)}…`);
  assert.equal(formatMessage(quote(long), 'fa'), `«\u2068${'x'.repeat(86)}…\u2069»`);
});
