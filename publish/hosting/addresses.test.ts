import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import fs from 'node:fs';
import net, {type AddressInfo} from 'node:net';
import os from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {pageHeaders} from './headers.ts';
import {caddyConfig} from './caddy.ts';
import {nginxConfig} from './nginx.ts';
import {writeRedirects} from './redirects.ts';
import {siteServer} from './server.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'hosts-'));
const root = path.join(dir, 'site');
const nginxBinary = ['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'].find(file =>
  fs.existsSync(file)
);
const caddyBinary = ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'].find(
  file => fs.existsSync(file)
);
const started: ChildProcess[] = [];
const ports: Record<string, number> = {};
const redirects = [
  {from: '/updates', to: '/en/news'},
  {from: '/updates/An_old-1', to: '/en/news/a-b-2'}
];
const server = siteServerOf();

function siteServerOf() {
  for (const file of ['index.html', '404.html', 'en.html', 'en/news.html', 'en/news/a-b-2.html']) {
    fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    fs.writeFileSync(path.join(root, file), `<!doctype html><title>${file}</title>`);
  }
  fs.mkdirSync(path.join(root, 'data'));
  fs.writeFileSync(path.join(root, 'data/news.csv'), 'a,b\n');
  writeRedirects(root, redirects);
  return siteServer(root);
}

const freePort = () =>
  new Promise<number>(resolve => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const {port} = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

before(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  ports.serve = (server.address() as AddressInfo).port;
  if (nginxBinary) await startNginx(nginxBinary);
  else console.log('nginx is not installed, so its configuration is not tested.');
  if (caddyBinary) await startCaddy(caddyBinary);
  else console.log('Caddy is not installed, so its configuration is not tested.');
});

async function startCaddy(binary: string) {
  const port = await freePort();
  const file = path.join(dir, 'Caddyfile');
  const site = caddyConfig({root, address: `http://:${port}`, redirects});
  fs.writeFileSync(file, `{\n  admin off\n  auto_https off\n}\n${site}`);
  started.push(
    spawn(binary, ['run', '--config', file, '--adapter', 'caddyfile'], {
      stdio: 'ignore',
      env: {...process.env, HOME: dir, XDG_DATA_HOME: dir, XDG_CONFIG_HOME: dir}
    })
  );
  await isUp('caddy', port);
}

async function startNginx(binary: string) {
  const port = await freePort();
  const types = path.join(dir, 'types');
  fs.writeFileSync(types, 'types { text/html html; }\n');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map(name => `${name}_temp_path ${dir}/${name};`)
    .join(' ');
  const config = nginxConfig({root, listen: `127.0.0.1:${port}`, types, redirects});
  fs.writeFileSync(
    path.join(dir, 'nginx.conf'),
    `daemon off; master_process off; user root; pid ${dir}/pid; error_log ${dir}/error.log;\n` +
      `events {}\nhttp { access_log off; ${temporary}\n${config}}\n`
  );
  started.push(spawn(binary, ['-c', path.join(dir, 'nginx.conf'), '-p', dir], {stdio: 'ignore'}));
  await isUp('nginx', port);
}

async function isUp(host: string, port: number) {
  ports[host] = port;
  for (let tries = 0; tries < 100 && !(await ask(port, '/en').catch(() => null)); tries++)
    await new Promise(resolve => setTimeout(resolve, 100));
}
after(() => {
  server.close();
  for (const process of started) process.kill();
  fs.rmSync(dir, {recursive: true, force: true});
});

/** Sends the address exactly as it is written, and returns the head of the answer. */
function ask(port: number, address: string): Promise<{status: number; head: string}> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = net.connect(port, '127.0.0.1', () =>
      socket.write(`GET ${address} HTTP/1.1\r\nHost: here.example\r\nConnection: close\r\n\r\n`)
    );
    socket
      .setEncoding('latin1')
      .on('data', part => (text += String(part)))
      .on('error', reject)
      .on('close', () => {
        const [head = ''] = text.split('\r\n\r\n');
        resolve({status: Number(/^HTTP\/1\.\d (\d+)/.exec(head)?.[1]), head});
      });
  });
}

/** Our addresses, and what every host answers: a status, or where it leads. */
const ours: Record<string, number | string> = {
  '/': 200,
  '/en': 200,
  '/en?x=1': 200,
  '/en.html': 200,
  '/en/news': 200,
  '/en/news.html': 200,
  '/en/news/a-b-2': 200,
  '/data/news.csv': 200,
  '/en/': '/en',
  '/en/news/': '/en/news',
  '/en/news/a-b-2/': '/en/news/a-b-2',
  '/en/news/?x=//example.org': '/en/news',
  '/updates': '/en/news',
  '/updates?x=//example.org': '/en/news',
  '/updates/': '/updates',
  '/updates/An_old-1': '/en/news/a-b-2',
  '/updates.html': 200,
  '/UPDATES': 404,
  '/updates/an_old-1': 404,
  '/%75pdates': 404,
  '/nothing/': '/nothing',
  '/nothing': 404,
  '/en/nothing': 404,
  '/EN': 404,
  '/en/News': 404,
  '/EN/': 404,
  '/data/none.csv': 404
};

const starts = String.raw`// /// /%2f /%2F%2f /%5c /%5C%5c /\ /\\ /./ /../ /%2e%2e/ /.%2e/ /%00 /%0a /%0d%0aX-Evil:%201
  /%0d%0a%0d%0a /%09 /%20 /; /@ /: /~ /* /%25 /%252f /%E2%80%AE /%u2215 /%ef%bc%8f /http: /https:%2f%2f /%3f /%23`;
const odd = ['', 'en', 'example.org', 'en/news'].flatMap(name =>
  starts
    .split(/\s+/)
    .flatMap(start => [`${start}${name}`, `${start}${name}/`, `/en${start}${name}/`])
);
const long = `/${'a-'.repeat(1500)}a`;

test('every host answers our addresses alike', async () => {
  for (const [host, port] of Object.entries(ports))
    for (const [address, expected] of Object.entries(ours)) {
      const {status, head} = await ask(port, address);
      const target = /^location: (.*)$/im.exec(head)?.[1];
      const what = `${host} ${address}`;
      assert.equal(status, typeof expected === 'string' ? 301 : expected, what);
      assert.equal(target, typeof expected === 'string' ? expected : undefined, what);
    }
});

test('no odd address leads anywhere, and every answer has every header', async () => {
  const all = [...Object.keys(ours), ...odd, long, `${long}/`];
  assert.ok(odd.length > 200);
  for (const [host, port] of Object.entries(ports))
    for (const address of all) {
      const {status, head} = await ask(port, address);
      const what = `${host} ${address.slice(0, 80)}: ${head.slice(0, 300)}`;
      if (!(address in ours) && !address.startsWith(long))
        assert.ok([400, 404].includes(status), what);
      assert.doesNotMatch(head, /^x-evil/im, what);
      const target = /^location: (.*)$/im.exec(head)?.[1];
      if (target !== undefined) assert.match(target, /^(?:\/[a-z0-9-]+)+$/, what);
      // Go refuses what is no address before Caddy sees it, with a plain text and nothing else.
      if (address === '/data/news.csv' || (host === 'caddy' && status === 400)) continue;
      for (const [name, value] of Object.entries(pageHeaders()))
        assert.ok(
          head.toLowerCase().includes(`\r\n${name}: ${value}`.toLowerCase()),
          `${name} ${what}`
        );
    }
});
