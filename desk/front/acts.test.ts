import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cookieName} from '../access/admission.ts';
import type {Role} from '../access/roles.ts';
import type {Scope} from '../access/token.ts';
import {desk, forgeryTokenOf, isRefused, secret, soon, token} from './front.fixture.ts';

const page = {'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin'};

async function link(scope: Scope, role: Role, name = '') {
  const session = await token(scope, soon(), secret, role, name);
  return {session, cookie: `${cookieName}=${session}`, csrf: await forgeryTokenOf(session)};
}

test('a button’s form reaches its action, without the token, and stands in the log', async () => {
  const {get, acted, log} = await desk();
  const {cookie, csrf} = await link('all', 'releaser', 'آیدا');
  const sent = await get(
    '/desk/do/release/news/an-item?lang=fa',
    {...page, cookie},
    'POST',
    new URLSearchParams({token: csrf, confirm: 'yes'}).toString()
  );
  assert.equal(sent.text, 'done');
  const [{query, fields, ...request} = {query: null, fields: null}] = acted;
  assert.deepEqual(request, {action: 'release', kind: 'news', slug: 'an-item'});
  assert.equal(String(query), 'lang=fa');
  assert.equal(String(fields), 'confirm=yes');
  const [{at, ...entry} = {at: ''}] = log;
  assert.ok(!Number.isNaN(Date.parse(at)));
  const path = '/desk/do/release/news/an-item';
  assert.deepEqual(entry, {by: 'آیدا', role: 'releaser', method: 'POST', path, status: 200});
});

test('a form without the session’s token, from another origin or beyond the link is refused', async () => {
  const {get, acted, port} = await desk();
  const releaser = await link('all', 'releaser');
  const other = await link('all', 'editor');
  const own = `http://127.0.0.1:${port}`;
  const send = (path: string, csrf: string, headers: Record<string, string>) =>
    get(path, headers, 'POST', new URLSearchParams({token: csrf}).toString());
  const path = '/desk/do/release/news/an-item';
  const {cookie, csrf} = releaser;
  const bad: [string, string, string, Record<string, string>][] = [
    ['no token', path, '', {...page, cookie}],
    ['the token of another session', path, other.csrf, {...page, cookie}],
    ['the session as token', path, releaser.session, {...page, cookie}],
    ['no session', path, csrf, page],
    ['from another site', path, csrf, {...page, cookie, 'sec-fetch-site': 'cross-site'}],
    ['from a sister site', path, csrf, {...page, cookie, 'sec-fetch-site': 'same-site'}],
    ['typed', path, csrf, {...page, cookie, 'sec-fetch-site': 'none'}],
    ['another origin', path, csrf, {...page, cookie, origin: 'https://example.org'}],
    ['no sign of its origin', path, csrf, {cookie}],
    ['an origin of null alone', path, csrf, {cookie, origin: 'null'}],
    ['an editor who releases', path, other.csrf, {...page, cookie: other.cookie}],
    ['an unknown action', '/desk/do/delete/news/an-item', csrf, {...page, cookie}],
    ['a name of the language', '/desk/do/constructor/news/an-item', csrf, {...page, cookie}],
    ['an unknown kind', '/desk/do/release/drafts/an-item', csrf, {...page, cookie}],
    ['a folder above', '/desk/do/release/news/..', csrf, {...page, cookie}],
    ['an escape', '/desk/do/release/news/%2e%2e', csrf, {...page, cookie}]
  ];
  for (const [what, where, given, headers] of bad)
    isRefused(await send(where, given, headers), what);
  assert.deepEqual(acted, []);
  const accepted = await send(path, csrf, {cookie, origin: own, host: `127.0.0.1:${port}`});
  assert.equal(accepted.text, 'done');
});

test('a form over the size limit and requests over the rate are told, not acted on', async () => {
  const {get, acted, log} = await desk();
  const {cookie, csrf} = await link('all', 'releaser');
  const path = '/desk/do/release/news/an-item';
  const long = await get(path, {...page, cookie}, 'POST', `token=${csrf}&a=${'x'.repeat(200_000)}`);
  assert.equal(long.status, 413);
  const statuses = await Promise.all(
    Array.from({length: 620}, async () => (await get(path, {...page, cookie}, 'POST', '')).status)
  );
  assert.ok(statuses.includes(429));
  assert.deepEqual(acted, []);
  assert.ok(log.every(({status}) => status === 413 || status === 429));
});
