import assert from 'node:assert/strict';
import {test} from 'node:test';
import {initialsOf, named} from './identity.ts';

test('someone known by initials has no other spelling and no hashtag', () => {
  assert.deepEqual(initialsOf({en: 'Reza Khandan (Mahabadi)', fa: 'محمد نوری‌زاد'}), {
    en: 'R. K.',
    fa: 'م. ن. ز.'
  });
  const person = {
    identity: 'initials' as const,
    name: {en: 'Example Name', fa: 'نام نمونه'},
    familyName: {en: 'Name', fa: 'نمونه'},
    aliases: {en: ['Exampel'], fa: []},
    hashtags: {en: ['#FreeExampleName'], fa: []}
  };
  assert.doesNotMatch(JSON.stringify(named(person)), /xamp|Name|نمونه/);
  assert.deepEqual(named({...person, identity: 'public' as const}).name, person.name);
});
