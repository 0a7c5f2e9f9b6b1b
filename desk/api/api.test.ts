import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {base, person} from '../../records/check/content.fixture.ts';
import {apiFor, desk} from '../front/front.fixture.ts';
import {useContent} from '../store/store.fixture.ts';

const at = 'news/an-item';
const text = (...lines: string[]) => `---\ntitle: One\n---\n${lines.join('\n')}\n`;
const files = {
  [`${at}/item.yaml`]: 'state: draft # not yet\nkind: report\n',
  [`${at}/en.md`]: text('a', 'b', 'c', 'd', 'e')
};

async function twoEditors() {
  const content = useContent(files);
  const started = desk();
  const aida = await apiFor('all', 'editor', 'آیدا', started);
  const babak = await apiFor(at, 'write', 'Babak', started);
  const opened = (await aida.call('GET', `item/${at}`)).json;
  const version = (opened.files as Record<string, {version: string}>)['en.md']?.version;
  return {content, aida, babak, version, opened};
}

test('two saves that do not touch are merged; two that do are told, with all three texts', async () => {
  const {content, aida, babak, version} = await twoEditors();
  const save = (who: typeof aida, body: string) =>
    who.call('PUT', `file/${at}/en.md`, {text: body, version});
  const first = await save(aida, text('A', 'b', 'c', 'd', 'e'));
  assert.deepEqual([first.status, first.json.merged], [200, false]);
  const second = await save(babak, text('a', 'b', 'c', 'd', 'E'));
  assert.deepEqual([second.status, second.json.merged], [200, true]);
  assert.equal(content.read(`${at}/en.md`), text('A', 'b', 'c', 'd', 'E'));
  const third = await save(babak, text('x', 'b', 'c', 'd', 'e'));
  assert.equal(third.status, 409);
  assert.equal(third.json.text, text('A', 'b', 'c', 'd', 'E'));
  assert.deepEqual(
    (third.json.merge as Record<string, string[]>[]).filter(part => !('ok' in part)),
    [{mine: ['x'], theirs: ['A'], base: ['a']}]
  );
  assert.deepEqual(content.git('log', '--format=%an: %s').split('\n'), [
    `Babak: Edit ${at}: en.md`,
    `آیدا: Edit ${at}: en.md`,
    'Someone: Begin'
  ]);
  assert.equal(content.git('status', '--porcelain'), '');
});

test('a save of a file that was deleted or whose folder was renamed is told, with the new name', async () => {
  const {content, aida, version} = await twoEditors();
  const save = () => aida.call('PUT', `file/${at}/en.md`, {text: 'mine', version});
  fs.renameSync(content.at(at), content.at('news/renamed'));
  assert.deepEqual(await save().then(({status, json}) => [status, json]), [
    410,
    {error: 'gone', renamedTo: 'news/renamed'}
  ]);
  fs.renameSync(content.at('news/renamed'), content.at(at));
  fs.rmSync(content.at(`${at}/en.md`));
  assert.deepEqual(await save().then(({status, json}) => [status, json]), [410, {error: 'gone'}]);
  assert.equal(fs.existsSync(content.at(`${at}/en.md`)), false);
});

test('unsaved work is kept for the editor until it is saved, also in a desk started again', async () => {
  const {aida, babak, version, opened} = await twoEditors();
  assert.deepEqual([opened.drafts, opened.present], [{}, []]);
  await aida.call('PUT', `draft/${at}/en.md`, {text: 'half a sen', version});
  const again = await apiFor('all', 'editor', 'آیدا');
  const seen = (await again.call('GET', `item/${at}`)).json.drafts as Record<
    string,
    {text: string}
  >;
  assert.equal(seen['en.md']?.text, 'half a sen');
  const other = (await babak.call('GET', `item/${at}`)).json;
  assert.deepEqual(other.drafts, {});
  assert.deepEqual(
    (other.present as {name: string}[]).map(({name}) => name),
    ['آیدا']
  );
  await aida.call('PUT', `file/${at}/en.md`, {text: 'half a sentence', version});
  assert.deepEqual((await aida.call('GET', `item/${at}`)).json.drafts, {});
});

test('only a releaser saves facts that release; facts that cannot be read may hide that', async () => {
  const {content, aida, babak} = await twoEditors();
  const {call} = await apiFor('all', 'releaser');
  const facts = async (who: typeof call, body: string) => {
    const {json} = await who('GET', `item/${at}`);
    const {version} = (json.files as Record<string, {version: string}>)['item.yaml'] ?? {};
    return (await who('PUT', `file/${at}/item.yaml`, {text: body, version})).status;
  };
  assert.equal(await facts(aida.call, 'state: draft\nkind: court\n'), 200);
  assert.equal(await facts(aida.call, 'state: published\n'), 403);
  assert.equal(await facts(babak.call, 'state: "published"\n'), 403);
  assert.equal(await facts(babak.call, 'state: draft\nstate: published\n'), 403);
  assert.equal(await facts(babak.call, 'a: &x published\nstate: *x\n'), 403);
  assert.equal(await facts(call, 'state: published\nkind: court\n'), 200);
  assert.equal(await facts(aida.call, 'state: published\nkind: report\n'), 200);
  assert.equal(await facts(aida.call, 'state: published\npublishAt: 2030-01-01T00:00Z\n'), 403);
  assert.equal(await facts(aida.call, 'state: draft\n'), 403);
  assert.equal(content.read(`${at}/item.yaml`), 'state: published\nkind: report\n');
});

test('the history of an item brings back any text of it, and the editor of each', async () => {
  const {aida, babak, version} = await twoEditors();
  await aida.call('PUT', `file/${at}/en.md`, {text: text('new'), version});
  const history = (await aida.call('GET', `history/${at}`)).json as unknown as {
    commit: string;
    who: string;
    files: string[];
  }[];
  assert.deepEqual(
    history.map(({who, files: names}) => [who, names]),
    [
      ['آیدا', ['en.md']],
      ['Someone', ['en.md', 'item.yaml']]
    ]
  );
  const old = await babak.call('GET', `history/${at}/${history[1]?.commit}/en.md`);
  assert.equal(old.json.text, files[`${at}/en.md`]);
  const wrong = await babak.call('GET', `history/${at}/${'0'.repeat(40)}/en.md`);
  assert.equal(wrong.status, 404);
});

test('findings are those of the check, for texts that are not saved', async () => {
  useContent(base);
  const {call} = await apiFor('all', 'editor');
  const [name = '', body = ''] =
    Object.entries(base).find(([each]) => each.endsWith('/en.md')) ?? [];
  const [kind, slug] = name.split('/');
  const of = async (unsaved: string) =>
    (await call('POST', `findings/${kind}/${slug}`, {files: {'en.md': unsaved}})).json.findings as {
      field: string;
      file: string;
      line: number;
    }[];
  const before = await of(body);
  const after = await of(`${body}\n\n:nothing[x]\n`);
  assert.ok(
    after.some(({field}) => field.includes('nothing')),
    JSON.stringify(after)
  );
  assert.deepEqual(await of(body), before);
  const farsi = await call('POST', `findings/${kind}/${slug}?lang=fa`, {
    files: {'en.md': `${body}\n\n:nothing[x]\n`}
  });
  assert.match(JSON.stringify(farsi.json), /"expected":"[^"]*[آ-ی]/);
});

test('facts are edited by path, and a path that does not exist is told', async () => {
  const {babak} = await twoEditors();
  const yaml = 'a: 1 # one\nb: [x]\n';
  const edit = (path: unknown) =>
    babak.call('POST', `facts/${at}`, {text: yaml, edits: [{op: 'set', path, value: 2}]});
  assert.equal((await edit(['a'])).json.text, 'a: 2 # one\nb: [x]\n');
  assert.equal((await edit(['b', 3])).status, 422);
  assert.equal((await edit('a')).status, 400);
});

test('a finding with a certain cure has it as an edit of the text that was sent', async () => {
  useContent(base);
  const {call} = await apiFor('news/some-item', 'write');
  const text = (base['news/some-item/item.yaml'] ?? '').replace('kind: report', 'kind: reprot');
  const {json} = await call('POST', 'findings/news/some-item', {files: {'item.yaml': text}});
  const cures = (json.findings as {fix?: {from: number; to: number; insert: string}}[]).flatMap(
    ({fix}) => fix ?? []
  );
  const at = text.indexOf('reprot');
  assert.deepEqual(cures, [{from: at, to: at + 6, insert: 'report'}]);
});
