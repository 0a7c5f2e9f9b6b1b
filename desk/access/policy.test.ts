import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cookieName} from './admission.ts';
import {desk, isRefused, token} from '../front/front.fixture.ts';

test('path tricks and other methods reach nothing, even with an editor’s link', async () => {
  const {get, withCookie, reached} = await desk();
  const all = await token('all');
  const paths = [
    '/desk/../desk',
    '/desk/%2e%2e/x',
    '/desk//news/an-item',
    '//example.org/desk',
    '/desk/news/..%2f..',
    '/desk\\news',
    '/desk/news/An-Item',
    '/desk;/x',
    '/desk/news/an-item%00',
    '/_next/image?url=http://127.0.0.1',
    '/_next/static/../server/app.js',
    '/desk/pictures/../../package.json',
    '/desk/pictures/a/..%2fb.jpg',
    'http://example.org/desk',
    '/desk/open',
    '/api/x',
    '/desk/weight/news/../x'
  ];
  for (const path of paths) isRefused(await withCookie(path, all), path);
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])
    isRefused(await get('/desk', {cookie: `${cookieName}=${all}`}, method), method);
  assert.deepEqual(reached, []);
});

test('parameters and hosts added to a link do not change its target', async () => {
  const {get} = await desk();
  const good = await token('news/an-item');
  for (const extra of ['?next=//example.org', '?url=https://example.org', '?redirect=/en']) {
    const {text, headers} = await get(`/desk/open/${good}${extra}`, {
      host: 'example.org',
      'x-forwarded-host': 'example.org'
    });
    assert.match(text, /url=\/desk\/news\/an-item"/);
    assert.ok(
      !text.includes('example.org') && !JSON.stringify(headers).includes('example.org'),
      extra
    );
  }
  isRefused(await get(`/desk/open//example.org/${good}`), 'another host in the path');
});

test('no answer is cached, indexed or leaks a referrer; a caller cannot set the scope', async () => {
  const {withCookie, get, reached} = await desk();
  const answers = [
    await withCookie('/desk', await token('all'), {
      'x-desk-scope': 'all',
      'x-middleware-subrequest': 'middleware'
    }),
    await get('/x'),
    await withCookie('/desk/live.js', await token('all')),
    await get(`/desk/open/${await token('all')}`)
  ];
  const nonces = answers.map(({headers}) => {
    assert.equal(headers['cache-control'], 'no-store');
    assert.match(String(headers['x-robots-tag']), /noindex/);
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.equal(headers['x-frame-options'], 'SAMEORIGIN');
    assert.match(String(headers['strict-transport-security']), /max-age/);
    const policy = String(headers['content-security-policy']);
    assert.match(
      policy,
      /default-src 'none'; script-src 'self' 'nonce-[^']+'; style-src 'self' 'nonce-[^']+';/
    );
    assert.doesNotMatch(policy, /unsafe/);
    return /nonce-([^']+)/.exec(policy)?.[1];
  });
  assert.equal(new Set(nonces).size, answers.length);
  const guest = await desk();
  await guest.withCookie('/desk/news/an-item', await token('news/an-item'), {
    'x-desk-scope': 'all',
    'X-Desk-Scope': 'all'
  });
  assert.deepEqual(reached, ['/desk all ']);
  assert.deepEqual(guest.reached, ['/desk/news/an-item news/an-item ']);
});

test('an editor reaches the page that helps with a mistyped name; a guest does not', async () => {
  const paths = ['/desk/news/an-itm', '/desk/prisoner/an-item', '/desk/news/an_item'];
  const editor = await desk();
  for (const path of paths)
    assert.equal((await editor.withCookie(path, await token('all'))).text, 'from Next', path);
  const guest = await desk();
  for (const path of paths)
    isRefused(await guest.withCookie(path, await token('news/an-item')), path);
  for (const path of ['/desk/pictures/an-item', '/desk/weight/an-item', '/desk/card/an-item'])
    isRefused(await editor.withCookie(path, await token('all')), path);
});
