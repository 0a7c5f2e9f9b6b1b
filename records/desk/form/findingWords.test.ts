import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readCatalogue} from '../../../i18n/catalogue/read.ts';
import {locales} from '../../../i18n/locales.ts';
import {message, type Finding, type MessageKey} from '../../read/finding.ts';
import {findingWords} from './findingWords.ts';

const finding: Finding = {
  level: 'warning',
  file: 'content/news/some-item/fa.md',
  line: 6,
  field: 'translation.ofHash',
  found: message('translations.notRecorded'),
  expected: message('translations.record', {command: 'npm run translated -- news/some-item'})
};

test('the desk names the field in words, and the button instead of the command', () => {
  const {place, expected, isEmpty} = findingWords(finding, 'en');
  assert.doesNotMatch(place, /ofHash/);
  assert.match(expected, /press “Record the translation”/);
  assert.equal(isEmpty, false);
  assert.match(findingWords(finding, 'fa').expected, /«ثبت ترجمه»/);
});

test('no finding in a document tells an editor of the desk to run a command', () => {
  const catalogue = readCatalogue('check.en') as Record<string, Record<string, string>>;
  // These are said by commands, and of files without a form.
  const elsewhere = ['drafting', 'withholding', 'redirects'];
  for (const [room, texts] of Object.entries(catalogue))
    for (const name of elsewhere.includes(room) ? [] : Object.keys(texts))
      for (const locale of locales) {
        const values = Object.fromEntries(
          [...(texts[name] ?? '').matchAll(/\{(\w+)[,}]/g)].map(([, key = '']) => [
            key,
            key === 'command' ? 'npm run something' : 1
          ])
        );
        const key = `${room}.${name}` as MessageKey;
        const said = findingWords({...finding, expected: {key, values}}, locale).expected;
        assert.doesNotMatch(said, /npm run/, `${key} in ${locale}`);
      }
});

test('a field that nobody has filled in is told from one that is wrong', () => {
  const isEmpty = (found: Finding['found']) => findingWords({...finding, found}, 'en').isEmpty;
  assert.deepEqual([{quoted: ''}, message('common.nothing'), {quoted: 'x'}, 0].map(isEmpty), [
    true,
    true,
    false,
    false
  ]);
});
