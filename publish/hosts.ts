import fs from 'node:fs';
import path from 'node:path';
import {cacheRules, commonHeaders, pageHeaders} from './headers.ts';

const [immutable, short] = [cacheRules[0].value, cacheRules[1].value];

/** Configurations for hosts, all from `headers.ts`: Netlify and Cloudflare Pages, nginx, Caddy. */
export function writeHostFiles(root: string): void {
  fs.writeFileSync(path.join(root, '_headers'), netlify());
}

const netlify = () => {
  const kept = (pattern: string) => block(pattern, {'! Cache-Control': '', 'Cache-Control': immutable}).replace('  ! Cache-Control: \n', '  ! Cache-Control\n');
  const block = (pattern: string, headers: Record<string, string>) => `${pattern}\n${Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`).join('\n')}\n`;
  return [
    block('/*', {...pageHeaders(), 'Cache-Control': short}),
    kept('/assets/*'),
    kept('/fonts/*'),
    kept('/cards/*')
  ].join('\n');
};

/** A server block for nginx; `root` and `listen` are the host's to set. */
export function nginxConfig({root, listen, types}: {root: string; listen: string; types: string}): string {
  const headers = (all: Record<string, string>) => Object.entries(all).map(([name, value]) => `    add_header ${name} ${JSON.stringify(value).replaceAll('$', '\\$')} always;`).join('\n');
  return `server {
  listen ${listen};
  server_tokens off;
  root ${root};
  include ${types};
  types { application/manifest+json webmanifest; text/markdown md; font/woff2 woff2; image/avif avif; }
  charset utf-8;
  charset_types text/html text/css text/plain text/xml application/json application/javascript text/javascript application/atom+xml image/svg+xml;
  gzip_static on;
  gzip_vary on;
  gzip on;
  gzip_types text/css text/plain text/xml application/json application/javascript text/javascript application/atom+xml image/svg+xml;
  absolute_redirect off;
  error_page 404 /404.html;

  location ~ ^/(?:assets/.*-[0-9a-f]+\\.\\w+|fonts/.*-[0-9a-f]+\\.woff2|cards/.*-[0-9a-f]+\\.\\w+)$ {
${headers({...commonHeaders, 'Cache-Control': immutable})}
  }
  location ~ ^(.+)/$ {
    return 301 $1;
  }
  location = / {
    try_files /index.html =404;
${headers({...pageHeaders(), 'Cache-Control': short})}
  }
  location / {
    try_files $uri $uri.html =404;
${headers({...pageHeaders(), 'Cache-Control': short})}
  }
}
`;
}

/** A Caddyfile for one site. */
export function caddyConfig({root, address}: {root: string; address: string}): string {
  const lines = Object.entries(pageHeaders()).map(([name, value]) => `    ${name} ${JSON.stringify(value)}`).join('\n');
  return `${address} {
  root * ${root}
  header {
${lines}
    Cache-Control "${short}"
    -Server
  }
  @hashed path_regexp ^/(assets/.*-[0-9a-f]+\\.\\w+|fonts/.*-[0-9a-f]+\\.woff2|cards/.*-[0-9a-f]+\\.\\w+)$
  header @hashed Cache-Control "${immutable}"
  try_files {path} {path}.html
  file_server {
    precompressed br gzip
  }
  handle_errors {
    rewrite * /404.html
    file_server
  }
}
`;
}
