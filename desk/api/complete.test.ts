import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {base, person} from '../../records/check/content.fixture.ts';
import {editorData} from '../../records/desk/index.ts';
import {apiFor} from '../front/front.fixture.ts';
import {useContent} from '../store/store.fixture.ts';

const at = 'news/an-item';

test('people are found by every spelling; those not named in full only by who sees all items', async () => {
  const content = useContent({
    ...base,
    [person]: (base[person] ?? '').replace('aliases: {en: []', 'aliases: {en: [Sam Pirson]')
  });
  const named = async (scope: 'all' | typeof at, role: 'editor' | 'write', q: string) => {
    const {call} = await apiFor(scope, role);
    const {json} = await call('GET', `complete?what=person&q=${encodeURIComponent(q)}`);
    return (json as unknown as {value: string}[]).map(({value}) => value);
  };
  for (const q of ['pirson', 'یک نف', 'some-p'])
    assert.deepEqual(await named(at, 'write', q), ['some-person'], q);
  for (const [identity, state] of [
    ['initials', 'published'],
    ['withheld', 'published'],
    ['public', 'draft']
  ]) {
    const facts = content
      .read(person)
      .replace(/^identity: .*$/m, `identity: ${identity}`)
      .replace(/^state: .*$/m, `state: ${state}`);
    fs.writeFileSync(content.at(person), facts);
    assert.deepEqual(await named(at, 'write', 'pirson'), [], identity);
    assert.deepEqual(await named('all', 'editor', 'pirson'), ['some-person'], identity);
  }
});

test('a name comes with its folder, or in words with what keeps readers from seeing it', async () => {
  const content = useContent(base);
  const hint = async (lang: 'en' | 'fa') => {
    const {call} = await apiFor('all', 'editor');
    const {json} = await call('GET', `complete?what=person&q=pers&lang=${lang}`);
    return (json as unknown as {hint: string}[])[0]?.hint;
  };
  assert.equal(await hint('fa'), 'some-person');
  content.put(person, content.read(person).replace('state: published', 'state: draft'));
  assert.deepEqual([await hint('en'), await hint('fa')], ['Draft', 'پیش‌نویس']);
});

test('someone with a link to one item learns of no registry entry that readers do not see', async () => {
  const content = useContent(base);
  const codes = async (scope: 'all' | typeof at, what: string) => {
    const {call} = await apiFor(scope, scope === 'all' ? 'editor' : 'write');
    const {json} = await call('GET', `complete?what=${what}&q=`);
    return (json as unknown as {value: string}[]).map(({value}) => value);
  };
  assert.deepEqual(await codes(at, 'charge'), ['propaganda']);
  assert.deepEqual(await codes(at, 'law'), ['tazirat-500']);
  assert.deepEqual(await codes(at, 'prison'), []);
  assert.ok((await codes('all', 'prison')).includes('evin'));
  assert.deepEqual(
    editorData('prisoners', 'en', false).codes.charge.map(({value}) => value),
    ['propaganda']
  );
  assert.deepEqual(editorData('prisoners', 'en', false).codes.official, []);
  fs.writeFileSync(
    content.at(person),
    content.read(person).replace('state: published', 'state: draft')
  );
  assert.deepEqual(await codes(at, 'charge'), []);
});
