import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {base} from '../../records/check/content.fixture.ts';
import {deskText} from '../../i18n/desk/deskText.ts';
import {planOf, stepAt, type Step} from '../../records/desk/index.ts';
import type {Admitted} from '../access/admission.ts';
import {readToken} from '../access/token.ts';
import type {ActRequest} from '../acts.ts';
import {makeActs} from './act.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'act-'));
const {CONTENT_DIR, DESK_GIT} = process.env;
const restore = (name: string, value: string | undefined) => {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
};
before(() => {
  for (const [name, text] of Object.entries(base)) {
    fs.mkdirSync(path.dirname(path.join(dir, name)), {recursive: true});
    fs.writeFileSync(path.join(dir, name), text);
  }
  process.env.CONTENT_DIR = dir;
  process.env.DESK_GIT = '0';
});
after(() => {
  restore('CONTENT_DIR', CONTENT_DIR);
  restore('DESK_GIT', DESK_GIT);
  fs.rmSync(dir, {recursive: true, force: true});
});

const secret = 'the first secret, longer than thirty-two bytes';
const act = makeActs({secret, desk: 'https://desk.example'});
const admitted: Admitted = {
  scope: 'all',
  role: 'releaser',
  name: 'An Editor',
  session: 's',
  forgeryToken: 't'
};
const file = 'news/some-item/item.yaml';
const read = (name: string) => fs.readFileSync(path.join(dir, name), 'utf8');

/** Sends a form and returns the page that it leads to. */
async function send(
  action: ActRequest['action'],
  fields: Record<string, string>,
  item: Pick<ActRequest, 'kind' | 'slug'> = {kind: 'news', slug: 'some-item'}
): Promise<{name: string; step: Step; address: URL}> {
  const query = new URLSearchParams({lang: 'fa'});
  const answer = await act({action, ...item, query, fields: new URLSearchParams(fields)}, admitted);
  assert.equal(answer.status, 303);
  const address = new URL(answer.headers?.Location ?? '', 'https://desk.example');
  assert.equal(address.searchParams.get('lang'), 'fa');
  const name = address.searchParams.get('step') ?? '';
  const step = stepAt(name, address.pathname);
  assert.ok(step);
  return {name, step, address};
}
const sealOf = ({step: {action, values}}: {step: Step}) =>
  planOf(action, action === 'new' ? null : {kind: 'news', slug: 'some-item'}, values)?.seal ?? '';
const reasons = {reasonEn: 'It was wrong.', reasonFa: 'نادرست بود.'};

test('a form does nothing until its plan is confirmed, and then only once', async () => {
  const before = read(file);
  const asked = await send('withdraw', {...reasons, token: 'x'});
  assert.equal(asked.address.pathname, '/desk/do/withdraw/news/some-item');
  assert.deepEqual([asked.step.values, asked.step.outcome], [reasons, undefined]);
  assert.equal(read(file), before);
  const seal = sealOf(asked);
  const done = await send('withdraw', {confirm: '1', step: asked.name, seal});
  assert.deepEqual(done.step.outcome, {result: 'done', item: 'news/some-item'});
  assert.match(read(file), /^state: withdrawn\ntakenOff: .*\nwithdrawn:\n {2}on: /m);
  const again = await send('withdraw', {confirm: '1', step: asked.name, seal});
  assert.deepEqual(again.step.outcome, {result: 'changed'});
  fs.writeFileSync(path.join(dir, file), before);
});

test('what changed since the plan was shown, and another seal, stop it', async () => {
  const asked = await send('withdraw', reasons);
  const seal = sealOf(asked);
  const meanwhile = read(file).replace('date: 2021-11-18', 'date: 2021-11-19');
  fs.writeFileSync(path.join(dir, file), meanwhile);
  for (const given of [seal, '', 'x'])
    assert.deepEqual(
      (await send('withdraw', {confirm: '1', step: asked.name, seal: given})).step.outcome,
      {result: 'changed'}
    );
  assert.equal(read(file), meanwhile);
});

test('nothing is released with an error, whatever the form sends', async () => {
  const before = read(file);
  const draft = before
    .replace('state: published', 'state: draft')
    .replace('date: 2021-11-19', 'date: 2021-11-18');
  fs.writeFileSync(path.join(dir, file), draft);
  const text = read('news/some-item/en.md');
  fs.writeFileSync(path.join(dir, 'news/some-item/en.md'), `${text}\n[to write]\n`);
  const asked = await send('release', {});
  const {step} = await send('release', {confirm: '1', step: asked.name, seal: sealOf(asked)});
  assert.equal(step.outcome, undefined);
  assert.equal(read(file), draft);
  fs.writeFileSync(path.join(dir, 'news/some-item/en.md'), text);
  const free = await send('release', {});
  const done = await send('release', {confirm: '1', step: free.name, seal: sealOf(free)});
  assert.equal(done.step.outcome?.result, 'done');
  assert.match(read(file), /^state: published$/m);
});

test('a new item is made with all its files, and a renamed one takes its pictures along', async () => {
  const values = {kind: 'news', titleEn: 'New here', topic: 'trials'};
  const asked = await send('new', values, {});
  const done = await send('new', {confirm: '1', step: asked.name, seal: sealOf(asked)}, {});
  assert.equal(done.step.outcome?.item, 'news/new-here');
  assert.deepEqual(fs.readdirSync(path.join(dir, 'news/new-here')).sort(), [
    'en.md',
    'fa.md',
    'item.yaml'
  ]);
  fs.writeFileSync(path.join(dir, 'news/some-item/a.jpg'), 'a picture');
  const rename = await send('rename', {slug: 'renamed'});
  const renamed = await send('rename', {confirm: '1', step: rename.name, seal: sealOf(rename)});
  assert.equal(renamed.step.outcome?.item, 'news/renamed');
  assert.equal(read('news/renamed/a.jpg'), 'a picture');
  assert.ok(!fs.existsSync(path.join(dir, 'news/some-item')));
});

test('a link carries role, name and days; without a secret, or with a wrong answer, there is none', async () => {
  const fields = {role: 'write', name: 'کسی', days: '2', confirm: '1'};
  const item = {kind: 'news', slug: 'renamed'} as const;
  const {outcome} = (await send('link', fields, item)).step;
  assert.equal(outcome?.result, 'link');
  const grant = await readToken(outcome.address?.split('/').at(-1) ?? '', secret);
  assert.deepEqual([grant?.scope, grant?.role, grant?.name], ['news/renamed', 'write', 'کسی']);
  for (const wrong of [{days: '91'}, {days: 'x'}, {role: 'releaser'}, {role: 'all'}])
    assert.equal((await send('link', {...fields, ...wrong}, item)).step.outcome?.result, 'refused');
  const local = makeActs({secret: undefined, desk: ''});
  const answer = await local(
    {action: 'link', ...item, query: new URLSearchParams(), fields: new URLSearchParams(fields)},
    admitted
  );
  const address = new URL(answer.headers?.Location ?? '', 'https://desk.example');
  const step = stepAt(address.searchParams.get('step') ?? '', address.pathname);
  assert.deepEqual(step?.outcome, {result: 'noSecret'});
  assert.match(deskText('en', 'Actions')('outcome.noSecret'), /nobody else can reach it/);
  assert.match(deskText('fa', 'Actions')('outcome.noSecret'), /کس دیگری به آن دسترسی ندارد/);
});

test('a step is shown at its own address only', async () => {
  const {name} = await send(
    'link',
    {role: 'read', days: '1', confirm: '1'},
    {kind: 'news', slug: 'renamed'}
  );
  assert.equal(stepAt(name, '/desk/do/link/news/other'), undefined);
  assert.equal(stepAt('0'.repeat(32), '/desk/do/link/news/renamed'), undefined);
});
