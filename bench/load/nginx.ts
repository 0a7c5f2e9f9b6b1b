import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {freePort, launch, type Serving} from './serving.ts';

const firstOf = (files: readonly string[]) => files.find(file => fs.existsSync(file));

/** Where nginx lies, if it is installed. */
export const findNginx = () =>
  firstOf(['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx']);
export const nginxMissing =
  'nginx is not installed. On Debian and Ubuntu: apt-get install nginx-light';

/**
 * Serves a folder with the shipped `docs/hosting/nginx.conf`: only port, folder and the place of `mime.types` are
 * filled in, as a host does, and one worker runs for each processor. `scratch` takes its files.
 */
export async function serveWithNginx(site: string, scratch: string): Promise<Serving> {
  const binary = findNginx();
  if (!binary) throw new Error(nginxMissing);
  const port = await freePort();
  const dir = fs.mkdtempSync(path.join(scratch, 'nginx-'));
  const types =
    firstOf(['/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types']) ??
    '/etc/nginx/mime.types';
  const shipped = fs.readFileSync('docs/hosting/nginx.conf', 'utf8');
  const server = shipped
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('/srv/site', JSON.stringify(path.resolve(site)))
    .replace('/etc/nginx/mime.types', types);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map(name => `${name}_temp_path ${dir}/${name};`)
    .join(' ');
  // Workers started by root would be another user, who may not read folders under /tmp.
  const user = os.userInfo().uid === 0 ? 'user root;' : '';
  const config = path.join(dir, 'nginx.conf');
  fs.writeFileSync(
    config,
    `${user} worker_processes auto; daemon off; pid ${dir}/pid; error_log ${dir}/error.log;\nevents { worker_connections 1024; }\nhttp { access_log off; ${temporary}\n${server}}\n`
  );
  return launch({
    name: 'nginx',
    command: binary,
    args: ['-c', config, '-p', dir],
    port,
    log: path.join(dir, 'log')
  });
}
