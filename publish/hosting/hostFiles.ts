import {getRedirects} from '../../records/index.ts';
import {caddyConfig} from './caddy.ts';
import {nginxConfig} from './nginx.ts';

/** The server configurations in `docs/hosting/`, by path. `npm run hosts` writes them. */
export const hostFiles = (): Record<string, string> => ({
  'docs/hosting/nginx.conf': nginxConfig({
    root: '/srv/site',
    listen: '8080',
    types: '/etc/nginx/mime.types',
    redirects: getRedirects()
  }),
  'docs/hosting/Caddyfile': caddyConfig({
    root: '/srv/site',
    address: ':8080',
    redirects: getRedirects()
  })
});
