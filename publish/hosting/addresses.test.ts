import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {pageHeaders} from './headers.ts';
import {ask, startHosts} from './hosts.fixture.ts';
import {readRedirectLines, writeRedirects} from './redirects.ts';

/**
 * `ours`: an address; what every host answers, a status or where it leads; and the status of a plain folder, which
 * knows neither headers nor redirects: 200 where there is such a file. `odd`: addresses that nobody may answer but with
 * an error. `e2e/nginx.spec.ts` opens all of them in a browser.
 */
const {ours, odd} = JSON.parse(
  fs.readFileSync('publish/hosting/addresses.fixture.json', 'utf8')
) as {ours: [string, number | string, number][]; odd: string[]};
const long = `/${'a-'.repeat(1500)}a`;

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'));
const redirects = [
  {from: '/updates', to: '/en/news'},
  {from: '/updates/An_old-1', to: '/en/news/a-b-2'}
];
const pages = ['index.html', '404.html', 'en.html', 'en/news.html', 'en/news/a-b-2.html'];
let hosts: Awaited<ReturnType<typeof startHosts>>;

before(async () => {
  for (const file of pages) {
    fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    fs.writeFileSync(path.join(root, file), `<!doctype html><title>${file}</title>`);
  }
  fs.mkdirSync(path.join(root, 'data'));
  fs.writeFileSync(path.join(root, 'data/news.csv'), 'a,b\n');
  writeRedirects(root, redirects);
  hosts = await startHosts(root, redirects);
});
after(() => {
  hosts.stop();
  fs.rmSync(root, {recursive: true, force: true});
});

/** Calls `check` with an answer of each host to each address. */
async function askAll(
  addresses: readonly string[],
  methods: readonly string[],
  check: (what: string, answer: Awaited<ReturnType<typeof ask>>, host: string) => void
) {
  for (const [host, port] of Object.entries(hosts.ports))
    for (const method of methods)
      for (const address of addresses) {
        const answer = await ask(port, address, method);
        const what = `${host} ${method} ${address.slice(0, 80)}: ${answer.head.slice(0, 300)}`;
        check(what, answer, host);
      }
}

const hasPageHeaders = (head: string, what: string) => {
  for (const [name, value] of Object.entries(pageHeaders()))
    assert.ok(
      head.toLowerCase().includes(`\r\n${name}: ${value}`.toLowerCase()),
      `${name} ${what}`
    );
};

test('every host answers our addresses alike', async () => {
  for (const [address, expected] of ours)
    await askAll([address], ['GET', 'HEAD'], (what, {status, location}) => {
      assert.equal(status, typeof expected === 'string' ? 301 : expected, what);
      assert.equal(location, typeof expected === 'string' ? expected : undefined, what);
    });
});

test('HEAD has no body; any other method gets 405, the methods that we answer and every header', async () => {
  const addresses = ['/', '/en', '/en/news/', '/updates', '/data/news.csv', '/nothing', '//x/'];
  await askAll(addresses, ['HEAD'], (what, {body}) => assert.equal(body, '', what));
  const others = ['POST', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'];
  await askAll(addresses, others, (what, {status, location, head}) => {
    assert.deepEqual([status, location], [405, undefined], what);
    assert.match(head, /^allow: GET, HEAD\r?$/im, what);
    hasPageHeaders(head, what);
  });
});

test('no odd address leads anywhere, and every answer has every header', async () => {
  assert.ok(odd.length > 400);
  await askAll(odd, ['GET'], (what, {status}) => assert.ok([400, 404].includes(status), what));
  await askAll([...odd, long, `${long}/`], ['GET'], (what, {status, head, location}, host) => {
    assert.doesNotMatch(head, /^x-evil|^set-cookie/im, what);
    if (location !== undefined) assert.match(location, /^(?:\/[a-z0-9-]+)+$/, what);
    // Go refuses what is no address before Caddy sees it, with a plain text and nothing else.
    if (host !== 'caddy' || status !== 400) hasPageHeaders(head, what);
  });
  await askAll(
    ours.map(([address]) => address).filter(address => !address.includes('.csv')),
    ['GET'],
    (what, {head}) => hasPageHeaders(head, what)
  );
});

test('in a plain folder an address is a file, and old addresses have a page that leads on', () => {
  const isFile = (file: string) => fs.existsSync(file) && fs.statSync(file).isFile();
  for (const [address, , expected] of ours) {
    const name = address.replace(/\?.*$/, '').slice(1) || 'index.html';
    assert.equal(isFile(path.join(root, name)) ? 200 : 404, expected, address);
  }
  for (const {from, to} of redirects) {
    const file = path.join(root, `${from}.html`);
    const [, target = ''] = /url=([^"]+)"/.exec(fs.readFileSync(file, 'utf8')) ?? [];
    assert.equal(path.resolve(path.dirname(file), target), path.join(root, `${to}.html`));
  }
});

test('_redirects leads to the same addresses as the hosts, in the form that Netlify and Cloudflare read', () => {
  const told = [...readRedirectLines(root)];
  const expected = ours.filter(([address]) => told.some(([from]) => from === address));
  assert.deepEqual(
    told,
    expected.map(([address, to]) => [address, to])
  );
  // Cloudflare: at most 2,000 lines without patterns, each of at most 1,000 characters.
  const lines = fs.readFileSync(path.join(root, '_redirects'), 'utf8').split('\n');
  assert.equal(lines.pop(), '');
  for (const line of lines) assert.match(line, /^(?:\/[\w.-]+)+ (?:\/[a-z0-9-]+)+ 301$/);
});
