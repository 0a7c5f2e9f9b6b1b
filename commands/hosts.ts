import fs from 'node:fs';
import {caddyConfig, nginxConfig} from '../publish/hosting/hosts.ts';

/** `npm run hosts`: writes the configurations in `docs/hosting/` anew from the one source of the headers. */
export const hostFiles = (): Record<string, string> => ({
  'docs/hosting/nginx.conf': nginxConfig({
    root: '/srv/site',
    listen: '8080',
    types: '/etc/nginx/mime.types'
  }),
  'docs/hosting/Caddyfile': caddyConfig({root: '/srv/site', address: ':8080'})
});

if (process.argv[1]?.endsWith('hostsCommand.ts')) {
  for (const [file, text] of Object.entries(hostFiles())) {
    fs.writeFileSync(file, text);
    console.log(file);
  }
}
