import assert from 'node:assert/strict';
import {test} from 'node:test';
import {base, check, english, inText, item, person, swap} from '../content.fixture.ts';
import {namesFoundIn, withHidden} from './hidden.fixture.ts';

test('the person’s own document and references to it are not reported', () => {
  const files = swap(item, 'people: [some-person]', 'people: [some-person, record-seven]');
  for (const identity of ['withheld', 'initials'])
    assert.deepEqual(namesFoundIn(identity, files), []);
});

test('drafts are not reported', () => {
  const files = {...swap(item, 'state: published', 'state: draft'), ...inText('Zohreh Nourani.')};
  assert.deepEqual(namesFoundIn('withheld', files), []);
});

test('the own document of a person with initials is checked, except for the names that are replaced', () => {
  const text =
    '---\nsummary: A poet.\ntranslation: {status: original}\n---\nZohreh Tehrani writes.\n';
  const own = {'prisoners/record-seven/en.md': text};
  assert.equal(namesFoundIn('withheld', own).length, 0);
  assert.deepEqual(
    namesFoundIn('initials', own).map(({file, line}) => [file, line]),
    [['prisoners/record-seven/en.md', 5]]
  );
});

test('a link to a withheld person says why it is refused, and guesses no other person', () => {
  const findings = check(
    withHidden('withheld', {
      'prisoners/record-eight/person.yaml': (base[person] ?? '').replace(
        'recordNo: 1',
        'recordNo: 8'
      ),
      'prisoners/record-eight/en.md': base['prisoners/some-person/en.md'] ?? '',
      ...inText('[A poet](/prisoners/record-seven).')
    })
  );
  const expected = findings.filter(({file}) => file === english).map(each => each.expected);
  assert.ok(expected.some(each => /identity of this person is withheld/.test(each)));
  assert.ok(!findings.some(each => each.file === english && /did you mean/.test(each.expected)));
});
