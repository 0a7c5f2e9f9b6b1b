import assert from 'node:assert/strict';
import {test} from 'node:test';
import {armored, elsewhere, email, fingerprint} from './contact.fixture.ts';
import {contactSchema} from './contact.ts';

const problemsOf = (way: object) =>
  (contactSchema.safeParse({ways: [{...email, ...way}], elsewhere}).error?.issues ?? []).map(
    ({path: field}) => field.join('.')
  );

test('addresses and keys of another form are refused, and a fingerprint of another key', () => {
  const key = (value: object) => problemsOf({key: {...email.key, ...value}});
  assert.deepEqual(problemsOf({}), []);
  assert.deepEqual(problemsOf({value: 'editors'}), ['ways.0.value']);
  assert.deepEqual(problemsOf({kind: 'onion', value: 'https://example.org'}), ['ways.0.value']);
  assert.deepEqual(problemsOf({kind: 'signal', value: '+4912345678'}), ['ways.0.value']);
  assert.deepEqual(key({fingerprint: fingerprint.replace('1', '2')}), ['ways.0.key.fingerprint']);
  const secret = armored.replaceAll('PUBLIC', 'PRIVATE');
  assert.deepEqual(key({armored: secret}), ['ways.0.key.armored']);
  assert.deepEqual(key({armored: armored.slice(0, 80)}), ['ways.0.key.armored']);
  assert.deepEqual(problemsOf({key: {kind: 'age', recipient: 'AGE-SECRET-KEY-1'}}), [
    'ways.0.key.recipient'
  ]);
});
