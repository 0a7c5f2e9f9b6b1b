import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {listFiles} from '../../files/list.ts';
import {characters} from './fonts.ts';

test('the Farsi font contains every letter, mark and digit that our Farsi texts use', () => {
  const texts = [
    ...listFiles('content')
      .filter(file => /fa\.md$|\.yaml$/.test(file))
      .map(file => `content/${file}`),
    'messages/fa.json'
  ];
  const used = new Set(
    texts
      .flatMap(file => [...fs.readFileSync(file, 'utf8')])
      .filter(character => /\p{Script=Arabic}|[\u064b-\u065f\u200c]/u.test(character))
  );
  assert.deepEqual(
    [...used].filter(character => !characters.includes(character)),
    []
  );
});
