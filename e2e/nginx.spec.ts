import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {expect, test} from '@playwright/test';
import {out, publishedFiles, root} from './support/site.ts';

/**
 * The shipped nginx configuration on loopback. Installs nginx if this runs as root; without nginx the tests fail rather
 * than being skipped.
 */
const port = 3218;
let dir = '';
let nginx: ChildProcess | undefined;

const binary = () =>
  ['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'].find(file =>
    fs.existsSync(file)
  );

test.describe.configure({mode: 'serial'});
test.beforeAll(async () => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'nginx-'));
  if (!binary() && process.getuid?.() === 0) {
    spawnSync('apt-get', ['update', '-qq']);
    spawnSync('apt-get', ['install', '-y', '-qq', 'nginx-light'], {
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
    });
  }
  const shipped = fs.readFileSync(path.join(root, 'docs/hosting/nginx.conf'), 'utf8');
  const types =
    ['/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types'].find(file =>
      fs.existsSync(file)
    ) ?? '';
  const site = shipped
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('/srv/site', out)
    .replace('/etc/nginx/mime.types', types);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map(name => `${name}_temp_path ${dir}/${name};`)
    .join(' ');
  fs.writeFileSync(
    path.join(dir, 'nginx.conf'),
    [
      `daemon off; master_process off; pid ${dir}/pid; error_log ${dir}/error.log;`,
      'events {}',
      `http { access_log off; ${temporary}`,
      `${site}}`,
      ''
    ].join('\n')
  );
  nginx = spawn(binary() ?? 'nginx', ['-c', path.join(dir, 'nginx.conf'), '-p', dir], {
    stdio: 'ignore'
  });
  await expect
    .poll(async () =>
      fetch(`http://127.0.0.1:${port}/en`).then(
        response => response.status,
        () => 0
      )
    )
    .toBe(200);
});
test.afterAll(() => {
  nginx?.kill();
  fs.rmSync(dir, {recursive: true, force: true});
});

const ask = (address: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${port}${address}`, {redirect: 'manual', headers});

test('nginx sends clean addresses, the right types and the headers of a page', async () => {
  const response = await ask('/en/prisoners/nahid-taghavi');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toMatch(/object-src 'none'/);
  expect(response.headers.get('content-security-policy')).not.toMatch(/unsafe-inline|unsafe-eval/);
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
  expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(response.headers.get('permissions-policy')).toContain('geolocation=()');
  expect(response.headers.get('cache-control')).toBe('public, max-age=300, must-revalidate');
});

test('nginx keeps hashed files for a year', async () => {
  const hashed = publishedFiles().filter(file =>
    /^(?:assets\/site-.*\.js|fonts\/.*\.woff2)$/.test(file)
  );
  expect(hashed.length).toBe(2);
  for (const file of hashed)
    expect((await ask(`/${file}`)).headers.get('cache-control'), file).toContain('immutable');
});

test('nginx sends the compressed file to a browser that accepts it', async () => {
  const client = await import('node:http');
  const raw = await new Promise<{encoding: string | undefined; body: Buffer}>((resolve, reject) =>
    client
      .get(`http://127.0.0.1:${port}/en/news`, {headers: {'Accept-Encoding': 'gzip'}}, response => {
        const chunks: Buffer[] = [];
        response
          .on('data', (chunk: Buffer) => chunks.push(chunk))
          .on('end', () =>
            resolve({encoding: response.headers['content-encoding'], body: Buffer.concat(chunks)})
          );
      })
      .on('error', reject)
  );
  expect(raw.encoding).toBe('gzip');
  const html = fs.readFileSync(path.join(out, 'en/news.html'));
  expect(gunzipSync(raw.body).equals(html)).toBe(true);
  expect(raw.body.length).toBe(fs.statSync(path.join(out, 'en/news.html.gz')).size);
  expect(
    brotliDecompressSync(fs.readFileSync(path.join(out, 'en/news.html.br'))).equals(html)
  ).toBe(true);
});

test('nginx answers an unknown address with 404 and our page, and removes a final slash', async () => {
  const missing = await ask('/fa/nothing');
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain('صفحه پیدا نشد');
  const slash = await ask('/en/news/');
  expect([slash.status, slash.headers.get('location')]).toEqual([301, '/en/news']);
  expect((await ask('/')).status).toBe(200);
});

test('no address leads a browser away from the site', async ({page}) => {
  const fixture = path.join(root, 'publish/hosting/addresses.fixture.json');
  const {ours, odd} = JSON.parse(fs.readFileSync(fixture, 'utf8')) as {
    ours: [string, unknown, unknown][];
    odd: string[];
  };
  const origin = `http://127.0.0.1:${port}`;
  const addresses = [...ours.map(([each]) => each), ...odd].map(each => origin + each);
  // The policy of the page lets it fetch from its own origin only, so a request that is led elsewhere fails.
  await page.goto(`${origin}/en`);
  const ends = await page.evaluate(
    each =>
      Promise.all(each.map(address => fetch(address).then(({url}) => new URL(url).origin, String))),
    addresses
  );
  expect(addresses.filter((_, index) => ends[index] !== origin)).toEqual([]);
  for (const address of addresses.filter(each => /\/(?:\?|$)/.test(each)).slice(0, 20)) {
    await page.goto(address, {waitUntil: 'commit'});
    expect(new URL(page.url()).origin, address).toBe(origin);
  }
});
