import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import type {core} from 'zod';
import {locales} from '../../../i18n/locales.ts';
import {fieldName} from './fieldName.ts';
import {
  codesOf,
  contentSchema,
  describe,
  fieldsIn,
  fieldText,
  schemasAt,
  valueLabel,
  wordsKey
} from './fieldText.ts';

type Words = {label: string; description?: string; values?: string | Record<string, string>};
const load = (locale: string) =>
  JSON.parse(fs.readFileSync(`messages/fields.${locale}.json`, 'utf8')) as Record<string, Words>;
const [english, farsi] = [load('en'), load('fa')];

/** The path of every field that content can have. */
function pathsIn(schema: core.$ZodType, path: readonly string[] = []): string[][] {
  return fieldsIn(schema).flatMap(([name, inner]) => [
    [...path, name],
    ...pathsIn(inner, [...path, name])
  ]);
}
const groups = ['prisoners', 'news', 'cases', 'actions', 'pages', 'mirrors', 'glossary'];
const paths = [...new Set(pathsIn(contentSchema).map(path => path.join('/')))]
  .map(path => path.split('/'))
  .filter(([root, name, field]) =>
    root === 'registries' ? field !== undefined : groups.includes(root ?? '') && name !== undefined
  );

test('a field is named as the form names it, from the outside in, with the number of its entry', () => {
  const field = 'sources[0].publisher.en';
  assert.deepEqual(fieldName('news', field, 'en'), ['Sources 1', 'Publisher', 'English']);
  assert.deepEqual(fieldName('prisoners', field, 'fa'), ['منابع ۱', 'ناشر', 'انگلیسی']);
  assert.throws(() => fieldName('news', 'sources[0].nothing', 'en'), /There is no field/);
});

test('every field has a label and a description in both languages', () => {
  assert.ok(paths.length > 250, `${paths.length} fields`);
  for (const path of paths)
    for (const locale of locales) {
      const {label, description} = fieldText(path, locale);
      assert.ok(label, `${path.join('.')} has a label in ${locale}`);
      assert.ok(description, `${path.join('.')} has a description in ${locale}`);
    }
});

test('fields that share a Farsi description have the same English one', () => {
  const byKey = new Map<string, string>();
  for (const path of paths) {
    const key = wordsKey(path) ?? '';
    const text = describe(schemasAt(path));
    assert.equal(byKey.get(key) ?? text, text, `${path.join('.')} needs words of its own: ${key}`);
    byKey.set(key, text);
  }
  assert.deepEqual(Object.keys(english).sort(), [...byKey.keys()].sort(), 'no words for no field');
});

test('every value of a closed list has a label in both languages', () => {
  for (const path of paths)
    for (const code of codesOf(schemasAt(path)))
      for (const locale of locales)
        assert.ok(
          valueLabel(wordsKey(path) ?? '', code, locale),
          `${path.join('.')}: ${code} has a label in ${locale}`
        );
});

test('both languages have words for the same fields and values', () => {
  assert.deepEqual(Object.keys(farsi), Object.keys(english));
  for (const [key, {values}] of Object.entries(english))
    if (typeof values === 'object')
      assert.deepEqual(Object.keys(farsi[key]?.values ?? {}), Object.keys(values), key);
});

test('Farsi words have no Latin letters or digits outside code, and no character of ICU messages', () => {
  for (const [key, {label, description = '', values = {}}] of Object.entries(farsi))
    for (const text of [label, description.replace(/`[^`]*`/g, ''), ...Object.values(values)])
      assert.doesNotMatch(text, /[A-Za-z0-9{}<>]/, key);
});

test('a path of data, or of the schema, leads to the same words', () => {
  const expected = {label: 'تاریخ تولد', description: 'زمان تولد، به همان دقتی که معلوم است.'};
  assert.deepEqual(fieldText(['prisoners', 'birth', 'date'], 'fa'), {...expected, values: {}});
  assert.deepEqual(
    fieldText(['prisoners', 'events', 3, 'type'], 'fa'),
    fieldText(['prisoners', 'events', '[]', 'type'], 'fa')
  );
  assert.equal(fieldText(['news', 'links', 0, 'lang'], 'fa').values.de, 'آلمانی');
  assert.equal(
    fieldText(['news', 'translation', 'status'], 'en').values.rough,
    'Rough translation'
  );
  assert.equal(
    fieldText(['prisoners', 'takenOff'], 'fa').description.includes('\u2068npm run withhold\u2069'),
    true
  );
  assert.throws(() => fieldText(['prisoners', 'hobby'], 'en'), /no field prisoners\.hobby/);
});
