import assert from 'node:assert/strict';
import {test} from 'node:test';
import {CompactSign} from 'jose';
import {desk, isRefused, secret, soon, token} from './front.fixture.ts';

test('a valid link sets a SameSite=Strict cookie and leads to its item, which opens', async () => {
  const {get, withCookie, reached} = await desk();
  const good = await token('news/an-item');
  const entered = await get(`/desk/open/${good}`);
  assert.equal(entered.status, 200);
  assert.match(entered.text, /url=\/desk\/news\/an-item"/);
  assert.match(
    String(entered.headers['set-cookie']),
    /^__Host-desk=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Strict; Max-Age=\d+$/
  );
  const shown = await withCookie('/desk/news/an-item', good);
  assert.equal(shown.text, 'from Next');
  assert.deepEqual(reached, ['/desk/news/an-item news/an-item ']);
});

test('a missing, malformed, forged or expired token or a wrong scope gets the refusal page', async () => {
  const good = await token('news/an-item');
  const [header = '', payload = '', signature = ''] = good.split('.');
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const sign = (text: string, protectedHeader: {alg: string} = {alg: 'HS256'}) =>
    new CompactSign(Buffer.from(text))
      .setProtectedHeader(protectedHeader)
      .sign(Buffer.from(secret));
  const lastLetter = signature.at(-1) ?? '';
  const nextLetter = String.fromCharCode(lastLetter.charCodeAt(0) + 1);
  const bad: Record<string, string> = {
    empty: '',
    'not a token': 'abc',
    'no signature': `${header}.${payload}`,
    'an empty signature': `${header}.${payload}.`,
    'two signatures': `${good}.${signature}`,
    'another payload': `${header}.${encode({scope: 'all', exp: soon()})}.${signature}`,
    'no algorithm': `${encode({alg: 'none'})}.${payload}.`,
    'another algorithm': await sign(JSON.stringify({scope: 'all', exp: soon()}), {alg: 'HS512'}),
    'a changed letter': `${header}.${payload}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`,
    'a cut signature': good.slice(0, -2),
    'a longer signature': `${good}AAAA`,
    'padding added': `${good}=`,
    'another spelling of the same signature': `${good.slice(0, -1)}${nextLetter}`,
    expired: await token('news/an-item', Math.floor(Date.now() / 1000) - 1),
    'the old secret': await token(
      'news/an-item',
      soon(),
      'another secret, longer than thirty-two bytes'
    ),
    'an unknown scope': await sign(JSON.stringify({scope: 'everything', exp: soon()})),
    'no scope': await sign(JSON.stringify({exp: soon()})),
    'no expiry': await sign(JSON.stringify({scope: 'all'})),
    'signed, but no JSON': await sign('AAAA'),
    'signed, but over the length limit': await sign(
      JSON.stringify({scope: 'all', exp: soon(), more: 'A'.repeat(512)})
    ),
    'very long': 'A'.repeat(5000)
  };
  for (const [what, value] of Object.entries(bad)) {
    const {get, withCookie, reached} = await desk();
    isRefused(await withCookie('/desk/news/an-item', value), `${what}, as a cookie`);
    isRefused(await get(`/desk/open/${value}`), `${what}, as a link`);
    assert.deepEqual(reached, []);
  }
  const {get, withCookie, reached} = await desk();
  isRefused(await get('/desk'), 'no cookie');
  isRefused(await get('/_next/static/x.js'), 'no cookie for a file');
  for (const other of [
    '/desk',
    '/desk/news/another',
    '/desk/cases/an-item',
    '/en/desk/news/another',
    '/en/news',
    '/desk/weight/news/an-item',
    '/desk/pictures/another/a-1234-480.jpg',
    '/desk/news/an-item/more',
    '/'
  ]) {
    isRefused(await withCookie(other, good), `wrong scope: ${other}`);
  }
  assert.deepEqual(reached, []);
});

test('a guest gets the item’s card, or the reason it cannot be drawn', async () => {
  const {withCookie} = await desk();
  const good = await token('news/an-item');
  const drawn = await withCookie('/desk/card/fa/news/an-item', good);
  assert.deepEqual(
    [drawn.status, drawn.headers['content-type'], drawn.text],
    [200, 'image/png', 'a card']
  );
  for (const path of [
    '/desk/card/fa/news/another',
    '/desk/card/de/news/an-item',
    '/desk/card/en/cases/an-item'
  ])
    isRefused(await withCookie(path, good), path);
  const broken = await withCookie('/desk/card/en/news/broken', await token('all'));
  assert.deepEqual(
    [broken.status, broken.headers['content-type'], broken.text],
    [
      422,
      'text/plain; charset=utf-8',
      'news/broken, en: the headline does not fit at 40 px. Shorten the title.'
    ]
  );
  const inFarsi = await withCookie('/desk/card/en/news/broken?lang=fa', await token('all'));
  assert.match(
    inFarsi.text,
    /: عنوان با اندازه ۴۰ پیکسل هم در کارت جا نمی‌شود\. عنوان را کوتاه کنید\.$/
  );
  isRefused(await withCookie('/desk/card/en/news/nothing', await token('all')), 'nothing to draw');
});

test('after ten failures an address is refused without verifying its token; open sessions go on', async () => {
  const {get, withCookie} = await desk();
  const editor = await token('all');
  assert.equal((await withCookie('/desk', editor)).status, 200);
  for (let n = 0; n < 10; n++) isRefused(await get(`/desk/open/guess${n}`), 'a guess');
  isRefused(await get(`/desk/open/${await token('news/an-item')}`), 'a good link, too late');
  isRefused(
    await withCookie('/desk', await token('all', soon() + 1)),
    'a good cookie never seen before'
  );
  assert.equal((await withCookie('/desk', editor)).status, 200);
});

test('the local desk answers to its own host name only, so DNS rebinding gets nothing', async () => {
  const {get, reached, port} = await desk({secret: null});
  isRefused(await get('/desk', {host: `rebound.example:${port}`}), 'another host');
  isRefused(await get('/desk', {host: `127.0.0.1.example:${port}`}), 'a look-alike');
  assert.equal((await get('/desk', {host: `localhost:${port}`})).status, 200);
  assert.deepEqual(reached, ['/desk all ']);
});
