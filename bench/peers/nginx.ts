import {spawn} from 'node:child_process';
import fs from 'node:fs';
import {createServer} from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** A running server on loopback. */
export type Serving = {origin: string; stop: () => Promise<void>};

const firstOf = (files: readonly string[]) => files.find(file => fs.existsSync(file));

/** Path of nginx, or undefined if it is not installed. */
export const findNginx = () =>
  firstOf(['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx']);
export const nginxMissing =
  'nginx is not installed. On Debian and Ubuntu: apt-get install nginx-light';

const patienceMs = 20_000;

/**
 * Serves the folder `site` with the shipped `docs/hosting/nginx.conf`, of which only port, folder and the path of
 * `mime.types` change. One worker per processor. Its files go below `scratch`. Throws with its log if it fails.
 */
export async function serveWithNginx(site: string, scratch: string): Promise<Serving> {
  const binary = findNginx();
  if (!binary) throw new Error(nginxMissing);
  const port = await freePort();
  const dir = fs.mkdtempSync(path.join(scratch, 'nginx-'));
  const [config, log] = [path.join(dir, 'nginx.conf'), path.join(dir, 'log')];
  fs.writeFileSync(config, configOf(site, dir, port));
  const sink = fs.openSync(log, 'a');
  const child = spawn(binary, ['-c', config, '-p', dir], {stdio: ['ignore', sink, sink]});
  fs.closeSync(sink);
  const ended = new Promise<void>(resolve => {
    child.on('error', () => resolve());
    child.on('exit', () => resolve());
  });
  const kill = () => {
    child.kill();
  };
  process.once('exit', kill);
  const stop = async () => {
    kill();
    await ended;
    process.off('exit', kill);
  };
  const origin = `http://127.0.0.1:${port}`;
  for (const until = Date.now() + patienceMs; Date.now() < until && child.exitCode === null;) {
    const answers = await fetch(origin, {redirect: 'manual'}).then(
      ({status}) => status < 500,
      () => false
    );
    if (answers) return {origin, stop};
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`nginx does not answer on ${origin}:\n${fs.readFileSync(log, 'utf8')}`);
}

function configOf(site: string, dir: string, port: number): string {
  const types = ['/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types'];
  const server = fs
    .readFileSync('docs/hosting/nginx.conf', 'utf8')
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('/srv/site', JSON.stringify(path.resolve(site)))
    .replace('/etc/nginx/mime.types', firstOf(types) ?? '/etc/nginx/mime.types');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map(name => `${name}_temp_path ${dir}/${name};`)
    .join(' ');
  return [
    // Started by root, workers would run as another user, who may not read folders below /tmp.
    os.userInfo().uid === 0 ? 'user root;' : '',
    `worker_processes auto; daemon off; pid ${dir}/pid; error_log ${dir}/error.log;`,
    'events { worker_connections 1024; }',
    `http { access_log off; ${temporary}`,
    `${server}}`,
    ''
  ].join('\n');
}

/** A port of loopback that no program listens on. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise(resolve => probe.close(resolve));
  if (address === null || typeof address === 'string')
    throw new Error('Loopback has no free port; end other servers first.');
  return address.port;
}
