import {spawn, type ChildProcess} from 'node:child_process';
import fs from 'node:fs';
import net, {type AddressInfo} from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type {Redirect} from '../../records/index.ts';
import {caddyConfig} from './caddy.ts';
import {nginxConfig} from './nginx.ts';
import {siteServer} from './server.ts';

const firstOf = (...files: string[]) => files.find(file => fs.existsSync(file));
const nginxBinary = firstOf('/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx');
const caddyBinary = firstOf('/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy');

const freePort = () =>
  new Promise<number>(resolve => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const {port} = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/**
 * Serves a folder by `npm run serve`'s server and by the shipped configurations of nginx and Caddy, on loopback. Prints
 * which of them is not installed. Returns the ports by host, and a function that ends them.
 */
export async function startHosts(root: string, redirects: readonly Redirect[]) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'hosts-'));
  const started: ChildProcess[] = [];
  const ports: Record<string, number> = {};
  const server = siteServer(root);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  ports.serve = (server.address() as AddressInfo).port;

  for (const [host, binary, start] of [
    ['nginx', nginxBinary, startNginx],
    ['caddy', caddyBinary, startCaddy]
  ] as const)
    if (binary) {
      const port = await freePort();
      started.push(start(binary, {dir, root, port, redirects}));
      ports[host] = port;
    } else console.log(`${host} is not installed, so its configuration is not tested.`);
  await Promise.all(Object.values(ports).map(isUp));
  return {
    ports,
    stop: () => {
      server.close();
      for (const process of started) process.kill();
      fs.rmSync(dir, {recursive: true, force: true});
    }
  };
}

type Start = {dir: string; root: string; port: number; redirects: readonly Redirect[]};

function startCaddy(binary: string, {dir, root, port, redirects}: Start): ChildProcess {
  const file = path.join(dir, 'Caddyfile');
  const site = caddyConfig({root, address: `http://:${port}`, redirects});
  fs.writeFileSync(file, `{\n  admin off\n  auto_https off\n}\n${site}`);
  return spawn(binary, ['run', '--config', file, '--adapter', 'caddyfile'], {
    stdio: 'ignore',
    env: {...process.env, HOME: dir, XDG_DATA_HOME: dir, XDG_CONFIG_HOME: dir}
  });
}

function startNginx(binary: string, {dir, root, port, redirects}: Start): ChildProcess {
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
  return spawn(binary, ['-c', path.join(dir, 'nginx.conf'), '-p', dir], {stdio: 'ignore'});
}

async function isUp(port: number) {
  for (let tries = 0; tries < 100 && !(await ask(port, '/en').catch(() => null)); tries++)
    await new Promise(resolve => setTimeout(resolve, 100));
}

export type Answer = {status: number; head: string; location: string | undefined; body: string};

/** Sends the address and the headers exactly as they are written. */
export function ask(
  port: number,
  address: string,
  method = 'GET',
  headers: readonly string[] = ['Host: here.example']
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let text = '';
    const lines = [
      `${method} ${address} HTTP/1.1`,
      ...headers,
      'Content-Length: 0',
      'Connection: close'
    ];
    const socket = net.connect(port, '127.0.0.1', () =>
      socket.write(`${lines.join('\r\n')}\r\n\r\n`)
    );
    socket
      .setEncoding('latin1')
      .on('data', part => (text += String(part)))
      .on('error', reject)
      .on('close', () => {
        const [head = ''] = text.split('\r\n\r\n');
        resolve({
          status: Number(/^HTTP\/1\.\d (\d+)/.exec(head)?.[1]),
          head,
          location: /^location: (.*)$/im.exec(head)?.[1],
          body: text.slice(head.length + 4)
        });
      });
  });
}
