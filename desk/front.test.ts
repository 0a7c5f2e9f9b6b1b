import assert from 'node:assert/strict';
import {createServer, request as ask, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, test} from 'node:test';
import {CompactSign} from 'jose';
import {cookieName, type AdmissionOptions} from './admission.ts';
import {makeFront} from './front.ts';
import {refusal} from './policy.ts';
import {makeToken, type Scope} from './token.ts';

const secret = 'the first secret, longer than thirty-two bytes';
const soon = () => Math.floor(Date.now() / 1000) + 3600;
const token = (scope: Scope, expires = soon(), key = secret) => makeToken({scope, expires}, key);

type Answer = {status: number; headers: Record<string, unknown>; text: string};
const servers: Server[] = [];
after(() => servers.forEach(server => server.close()));

/** Starts a desk whose Next records what reaches it. */
async function desk(options: Partial<AdmissionOptions> = {}) {
  const reached: string[] = [];
  const server = createServer();
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  const answer = makeFront(
    {
      next: (request, response) => {
        reached.push(
          `${request.url} ${request.headers['x-desk-scope']} ${request.headers['x-middleware-subrequest'] ?? ''}`
        );
        response.setHeader('Cache-Control', 's-maxage=31536000');
        response.end('from Next');
      },
      events: (response, _scope, since) => void response.end(`events since ${since}`),
      script: 'script',
      pictures: '/nonexistent',
      weigh: async () => '[]',
      card: async (locale, kind, slug) => {
        if (slug === 'broken')
          throw Object.assign(new Error(`${kind}/broken, ${locale}: the headline does not fit`), {
            name: 'CardError'
          });
        return slug === 'an-item' ? Buffer.from('a card') : undefined;
      }
    },
    {secret, hosts: [`localhost:${port}`], behindProxy: false, ...options}
  );
  server.on('request', (request, response) => void answer(request, response));
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      const sent = ask({host: '127.0.0.1', port, path, method, headers, agent: false}, response => {
        let text = '';
        response
          .setEncoding('utf8')
          .on('data', part => {
            text += String(part);
          })
          .on('end', () =>
            resolve({status: response.statusCode ?? 0, headers: response.headers, text})
          );
      });
      sent.on('error', reject).end();
    });
  const withCookie = (path: string, value: string, headers: Record<string, string> = {}) =>
    get(path, {...headers, cookie: `a=b; ${cookieName}=${value}`});
  return {get, withCookie, reached, port};
}

const isRefused = ({status, text, headers}: Answer, what: string) => {
  assert.deepEqual([what, status, text], [what, 404, refusal]);
  assert.equal(headers['set-cookie'], undefined, what);
  assert.equal(headers.location, undefined, what);
  assert.equal(headers['cache-control'], 'no-store');
};

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
    [422, 'text/plain; charset=utf-8', 'news/broken, en: the headline does not fit']
  );
  isRefused(await withCookie('/desk/card/en/news/nothing', await token('all')), 'nothing to draw');
});

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
    assert.match(policy, /default-src 'none'; script-src 'self' 'nonce-[^']+'; style-src 'self';/);
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
