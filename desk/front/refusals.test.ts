import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {listFiles} from '../../files/list.ts';
import type {Role} from '../access/roles.ts';
import type {Scope} from '../access/token.ts';
import {apiFor, desk, isRefused} from './front.fixture.ts';
import {useContent} from '../store/store.fixture.ts';

const own = 'news/an-item';
const other = 'news/another';
const files = {
  [`${own}/item.yaml`]: 'state: draft\n',
  [`${own}/en.md`]: 'One\n',
  [`${other}/item.yaml`]: 'state: draft\n',
  [`${other}/en.md`]: 'Two\n'
};
const links: Record<string, [Scope, Role]> = {
  reader: [own, 'read'],
  'reader of all': ['all', 'read'],
  writer: [own, 'write'],
  editor: ['all', 'editor'],
  releaser: ['all', 'releaser']
};
const text = {text: 'mine', version: null};
type Headers = Record<string, string>;
const without = (name: string) => (headers: Headers) =>
  Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
const having = (name: string, value: string) => (headers: Headers) => ({...headers, [name]: value});
type Attempt = [
  who: string,
  method: string,
  path: string,
  body?: object,
  change?: (headers: Headers) => Headers
];

/** Ways to do what a link does not allow. */
const attempts: readonly Attempt[] = [
  ['reader', 'GET', `/desk/api/item/${own}`],
  ['reader', 'GET', `/desk/api/history/${own}`],
  ['reader', 'GET', '/desk/api/complete?what=person'],
  ['reader', 'PUT', `/desk/api/file/${own}/en.md`, text],
  ['reader', 'PUT', `/desk/api/draft/${own}/en.md`, text],
  ['reader', 'POST', `/desk/api/picture/${own}?name=a`, {}],
  ['reader', 'POST', `/desk/api/findings/${own}`, {files: {}}],
  ['reader', 'POST', `/desk/api/paste`, {html: 'x'}],
  ['reader', 'GET', `/desk/edit/${own}`],
  ['reader of all', 'GET', `/desk/api/item/${own}`],
  ['reader of all', 'PUT', `/desk/api/file/${own}/en.md`, text],
  ['reader of all', 'POST', `/desk/api/done/${own}`, {message: 'x'}],
  ['reader of all', 'GET', `/desk/edit/${own}`],
  ['writer', 'GET', `/desk/api/item/${other}`],
  ['writer', 'GET', `/desk/api/present/${other}`],
  ['writer', 'GET', `/desk/api/history/${other}`],
  ['writer', 'GET', `/desk/api/history/${other}/${'0'.repeat(40)}/en.md`],
  ['writer', 'PUT', `/desk/api/file/${other}/en.md`, text],
  ['writer', 'PUT', `/desk/api/draft/${other}/en.md`, text],
  ['writer', 'DELETE', `/desk/api/draft/${other}/en.md`],
  ['writer', 'POST', `/desk/api/picture/${other}?name=a`, {}],
  ['writer', 'POST', `/desk/api/findings/${other}`, {files: {}}],
  ['writer', 'POST', `/desk/api/done/${other}`, {message: 'x'}],
  ['writer', 'GET', `/desk/edit/${other}`],
  ['writer', 'POST', `/desk/do/release/${own}`, {}],
  ['writer', 'POST', `/desk/do/withhold/${own}`, {}],
  ['writer', 'POST', `/desk/do/translated/${other}`, {}],
  ['writer', 'POST', '/desk/do/new/news', {}],
  ['editor', 'POST', `/desk/do/release/${own}`, {}],
  ['editor', 'POST', `/desk/do/withdraw/${own}`, {}],
  ['editor', 'POST', '/desk/do/link', {}],
  ['releaser', 'PUT', `/desk/api/file/${own}/../another/en.md`, text],
  ['releaser', 'PUT', `/desk/api/file/${own}/%2e%2e%2fx.md`, text],
  ['releaser', 'PUT', `/desk/api/file/news/..%2f..%2fx/en.md`, text],
  ['releaser', 'PUT', `/desk/api/file/drafts/an-item/en.md`, text],
  ['releaser', 'GET', `/desk/api/constructor`],
  ['releaser', 'POST', `/desk/api/item/${own}`, {}],
  ['releaser', 'PATCH', `/desk/api/file/${own}/en.md`, text],
  ['releaser', 'PUT', `/desk/api/file/${own}/en.md`, text, without('x-desk-token')],
  ['releaser', 'PUT', `/desk/api/file/${own}/en.md`, text, having('x-desk-token', 'guessed')],
  ['releaser', 'PUT', `/desk/api/file/${own}/en.md`, text, without('cookie')],
  ['releaser', 'PUT', `/desk/api/file/${own}/en.md`, text, having('sec-fetch-site', 'cross-site')],
  ['releaser', 'PUT', `/desk/api/file/${own}/en.md`, text, having('origin', 'https://example.org')],
  ['releaser', 'PUT', `/desk/api/file/${own}/en.md`, text, without('sec-fetch-site')]
];

test(`${attempts.length} ways to do what a link does not allow get one answer, and nothing is written`, async () => {
  const content = useContent(files, {git: false});
  const started = desk();
  const before = listFiles(content.root);
  const callers = new Map(
    await Promise.all(
      Object.entries(links).map(
        async ([who, [scope, role]]) => [who, await apiFor(scope, role, who, started)] as const
      )
    )
  );
  for (const [who, method, path, body, change = (headers: Headers) => headers] of attempts) {
    const caller = callers.get(who);
    assert.ok(caller, who);
    const sent = change(caller.headers);
    const answer = await caller.get(path, sent, method, body ? JSON.stringify(body) : '');
    isRefused(answer, `${who}: ${method} ${path}`);
  }
  assert.deepEqual(listFiles(content.root), before);
  for (const [name, saved] of Object.entries(files)) assert.equal(content.read(name), saved);
  const {acted, log} = await started;
  assert.deepEqual([acted, log], [[], []]);
});

test('each link does what it allows', async () => {
  const content = useContent(files, {git: false});
  const writer = await apiFor(own, 'write', 'Babak');
  assert.equal((await writer.call('GET', `item/${own}`)).status, 200);
  assert.equal((await writer.call('PUT', `draft/${own}/en.md`, text)).status, 200);
  assert.equal((await writer.call('DELETE', `draft/${own}/en.md`)).status, 200);
  assert.equal((await writer.call('PUT', `file/${own}/fa.md`, text)).status, 200);
  assert.ok(fs.existsSync(content.at(`${own}/fa.md`)));
  const [entry] = writer.log;
  assert.deepEqual(
    {...entry, at: ''},
    {
      at: '',
      by: 'Babak',
      role: 'write',
      method: 'PUT',
      path: `/desk/api/file/${own}/fa.md`,
      status: 200
    }
  );
  assert.ok(!JSON.stringify(writer.log).includes('mine'), 'the log has no content');
});

test('nobody without a link learns that an address of the desk exists', async () => {
  useContent(files, {git: false});
  const {get} = await desk();
  for (const path of ['item', 'present', 'history', 'findings', 'done', 'file', 'draft', 'picture'])
    for (const method of ['GET', 'POST', 'PUT'])
      isRefused(await get(`/desk/api/${path}/${own}`, {}, method), `${method} ${path}`);
});
