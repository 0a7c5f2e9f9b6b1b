import assert from 'node:assert/strict';
import {test} from 'node:test';
import {describeForm} from '../../../records/desk/form/describe.ts';
import {entryTitle} from './titles.ts';

const entryOf = (kind: 'prisoners' | 'news', name: string) => {
  const control = describeForm(kind, 'fa').facts.find(field => field.name === name)?.control;
  assert.ok(control?.kind === 'list');
  return control.entry;
};
const nameOf = (_to: string, code: string) => `نام ${code}`;

test('an entry is called by names and dates as people say them, each on its own', () => {
  assert.deepEqual(
    entryTitle(
      entryOf('prisoners', 'charges'),
      {code: 'propaganda', stage: 'convicted', asOf: '2021-08-04', sources: ['a']},
      'fa',
      nameOf
    ),
    ['نام propaganda', 'منجر به محکومیت', '۱۳ مرداد ۱۴۰۰']
  );
  assert.deepEqual(
    entryTitle(
      entryOf('news', 'sources'),
      {id: 'first', publisher: {en: 'CHRI', fa: 'کمپین'}, title: {en: 'A', fa: '[بنویسید]'}},
      'fa',
      nameOf
    ),
    ['کمپین']
  );
  assert.deepEqual(entryTitle(entryOf('news', 'sources'), {id: 'first'}, 'fa', nameOf), []);
});
