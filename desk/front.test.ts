import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHmac} from 'node:crypto';
import {createServer, request as ask, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, test} from 'node:test';
import {cookieName, makeFront, type Options} from './front.ts';
import {makeLimiter} from './limiter.ts';
import {refusal} from './policy.ts';
import {makeToken, readToken, type Scope} from './token.ts';

const secret = 'the first secret, longer than thirty-two bytes';
const soon = () => Math.floor(Date.now() / 1000) + 3600;
const token = (scope: Scope, expires = soon(), key = secret) => makeToken({scope, expires}, key);

type Answer = {status: number; headers: Record<string, unknown>; text: string};
const servers: Server[] = [];
after(() => servers.forEach(server => server.close()));

/** A desk whose Next only says what reached it. */
async function desk(options: Partial<Options> = {}) {
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

test('a good link sets a strict cookie and leads to its own item; the item opens', async () => {
  const {get, withCookie, reached} = await desk();
  const good = token('news/an-item');
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

test('none, malformed, tampered, expired, wrong scope, replayed after rotation: one page, one status, nothing reaches Next', async () => {
  const good = token('news/an-item');
  const [payload = '', signature = ''] = good.split('.');
  const forged = Buffer.from(JSON.stringify({s: 'all', e: soon()})).toString('base64url');
  const unknownScope = Buffer.from(JSON.stringify({s: 'everything', e: soon()})).toString(
    'base64url'
  );
  const signed = (text: string) =>
    `${text}.${createHmac('sha256', secret).update(`desk.v1.${text}`).digest('base64url')}`;
  const bad: Record<string, string> = {
    empty: '',
    'not a token': 'abc',
    'no signature': payload,
    'an empty signature': `${payload}.`,
    'two signatures': `${good}.${signature}`,
    'another payload': `${forged}.${signature}`,
    'a changed letter': `${payload}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`,
    'a cut signature': `${payload}.${signature.slice(0, -2)}`,
    'a longer signature': `${good}AAAA`,
    'padding added': `${good}=`,
    expired: token('news/an-item', Math.floor(Date.now() / 1000) - 1),
    'the old secret': token('news/an-item', soon(), 'another secret, longer than thirty-two bytes'),
    'a scope that is none': signed(unknownScope),
    'signed, but no JSON': signed('AAAA'),
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

test('a guest gets the card of the item, in words where it cannot be drawn; a card that is not there is refused', async () => {
  const {withCookie} = await desk();
  const good = token('news/an-item');
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
  const broken = await withCookie('/desk/card/en/news/broken', token('all'));
  assert.deepEqual(
    [broken.status, broken.headers['content-type'], broken.text],
    [422, 'text/plain; charset=utf-8', 'news/broken, en: the headline does not fit']
  );
  isRefused(await withCookie('/desk/card/en/news/nothing', token('all')), 'nothing to draw');
});

test('path tricks and other methods reach nothing, even with an editor’s link', async () => {
  const {get, withCookie, reached} = await desk();
  const all = token('all');
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

test('a link leads nowhere else, whatever is added to it', async () => {
  const {get} = await desk();
  const good = token('news/an-item');
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

test('every answer is unstored, unfound and passes nothing on; a caller cannot set the scope', async () => {
  const {withCookie, get, reached} = await desk();
  const answers = [
    await withCookie('/desk', token('all'), {
      'x-desk-scope': 'all',
      'x-middleware-subrequest': 'middleware'
    }),
    await get('/x'),
    await withCookie('/desk/live.js', token('all')),
    await get(`/desk/open/${token('all')}`)
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
  await guest.withCookie('/desk/news/an-item', token('news/an-item'), {
    'x-desk-scope': 'all',
    'X-Desk-Scope': 'all'
  });
  assert.deepEqual(reached, ['/desk all ']);
  assert.deepEqual(guest.reached, ['/desk/news/an-item news/an-item ']);
});

test('after ten failures an address is refused unheard for five minutes; a session that was open goes on', async () => {
  const {get, withCookie} = await desk();
  const editor = token('all');
  assert.equal((await withCookie('/desk', editor)).status, 200);
  for (let n = 0; n < 10; n++) isRefused(await get(`/desk/open/guess${n}`), 'a guess');
  isRefused(await get(`/desk/open/${token('news/an-item')}`), 'a good link, too late');
  isRefused(await withCookie('/desk', token('all', soon() + 1)), 'a good cookie never seen before');
  assert.equal((await withCookie('/desk', editor)).status, 200);
  let now = 0;
  const limiter = makeLimiter(() => now);
  for (let n = 0; n < 10; n++) limiter.fail('a');
  assert.deepEqual([limiter.mayTry('a', undefined), limiter.mayTry('b', undefined)], [false, true]);
  now = 5 * 60_000;
  assert.equal(limiter.mayTry('a', undefined), true);
});

test('the local desk answers to its own name only: a page that rebinds its name to this machine gets nothing', async () => {
  const {get, reached, port} = await desk({secret: null});
  isRefused(await get('/desk', {host: `rebound.example:${port}`}), 'another host');
  isRefused(await get('/desk', {host: `127.0.0.1.example:${port}`}), 'a look-alike');
  assert.equal((await get('/desk', {host: `localhost:${port}`})).status, 200);
  assert.deepEqual(reached, ['/desk all ']);
});

test('the time of a comparison does not tell how much of a guess was right', () => {
  const good = token('all');
  const [payload = '', signature = ''] = good.split('.');
  const bytes = Buffer.from(signature, 'base64url');
  const wrongAt = (index: number) => {
    const guess = Buffer.from(bytes);
    guess[index] = (guess[index] ?? 0) ^ 1;
    return `${payload}.${guess.toString('base64url')}`;
  };
  const [early, late] = [wrongAt(0), wrongAt(31)];
  const time = (guess: string) => {
    const begun = process.hrtime.bigint();
    for (let n = 0; n < 50; n++) assert.equal(readToken(guess, secret), null);
    return Number(process.hrtime.bigint() - begun);
  };
  const [first, last]: [number[], number[]] = [[], []];
  for (let round = 0; round < 400; round++) {
    first.push(time(early));
    last.push(time(late));
  }
  const median = (list: number[]) => [...list].sort((a, b) => a - b)[list.length / 2] ?? 0;
  const ratio = median(first) / median(last);
  assert.ok(
    ratio > 0.9 && ratio < 1.1,
    `wrong in the first byte: ${ratio.toFixed(3)} of the time of wrong in the last`
  );
});

test('the hosted desk refuses to start, and to make links, without a secret of 32 bytes', () => {
  for (const short of ['', 'x'.repeat(31)]) {
    for (const script of ['commands/desk/start.ts', 'commands/desk/link.ts']) {
      const {status, stderr} = spawnSync('node', ['--import', 'tsx', script, '--all'], {
        encoding: 'utf8',
        env: {...process.env, DESK_SECRET: short}
      });
      assert.equal(status, 1);
      assert.match(stderr, /DESK_SECRET must hold 32 bytes or more/);
    }
  }
});
