import type {Redirect} from '../../records/index.ts';
import {
  cacheRules,
  commonHeaders,
  hostTypes,
  jsonFeeds,
  openFiles,
  openHeaders,
  ourAddresses,
  ourMethods,
  pageHeaders,
  sourceOf
} from './headers.ts';

const [immutable, short] = [cacheRules[0].value, cacheRules[1].value];

/** Types of text that are compressed and get `charset=utf-8`; nginx adds `text/html` to `gzip_types` on its own. */
const textTypes = [
  'text/css',
  'text/plain',
  'text/xml',
  'application/json',
  'application/javascript',
  'text/javascript',
  'application/atom+xml',
  'application/feed+json',
  'text/csv',
  'text/x-opml',
  'text/calendar',
  'image/svg+xml'
].join(' ');

/** Types that Debian's `mime.types` lacks. */
const extraTypes = [
  'application/manifest+json webmanifest',
  'text/markdown md',
  'font/woff2 woff2',
  'image/avif avif',
  ...hostTypes.filter(([ending]) => ending !== 'atom').map(([ending, type]) => `${type} ${ending}`)
];

/**
 * A server block for nginx. `root` is the site's folder, `types` the path of nginx's own `mime.types`; `redirects` lead
 * from old addresses to present ones.
 */
export function nginxConfig(host: {
  root: string;
  listen: string;
  types: string;
  redirects: readonly Redirect[];
}): string {
  return `server {
  listen ${host.listen};
  server_tokens off;
  root ${host.root};
  include ${host.types};
  types { ${extraTypes.map(type => `${type};`).join(' ')} }
  charset utf-8;
  charset_types text/html ${textTypes};
  gzip_static on;
  gzip_vary on;
  gzip on;
  gzip_types ${textTypes};
  absolute_redirect off;
  merge_slashes off;
  error_page 404 @missing;
  error_page 405 @method;
${headers({...pageHeaders(), 'Cache-Control': short})}

  if ($request_method !~ "^(?:${ourMethods.join('|')})$") {
    return 405;
  }
  if ($request_uri !~ "${sourceOf(ourAddresses)}") {
    return 404;
  }
  location @missing {
    rewrite ^ /404.html break;
  }
  location @method {
${headers({...pageHeaders(), 'Cache-Control': short, Allow: ourMethods.join(', ')})}
    return 405;
  }
  location ~ ^/(?:assets/.*-[0-9a-f]+\\.\\w+|fonts/.*-[0-9a-f]+\\.woff2|cards/.*-[0-9a-f]+\\.\\w+)$ {
${headers({...commonHeaders, 'Cache-Control': immutable})}
  }
  location ~ ${sourceOf(jsonFeeds)} {
    types { }
    default_type application/feed+json;
${headers({...openHeaders, 'Cache-Control': short})}
  }
  location ~ ${sourceOf(openFiles)}.*\\.\\w+$ {
${headers({...openHeaders, 'Cache-Control': short})}
  }
${host.redirects.map(moved).join('')}  location ~ ^((?:/[a-z0-9-]+)+)/$ {
    return 301 $1;
  }
  location = / {
    try_files /index.html =404;
  }
  location / {
    try_files $uri $uri.html =404;
  }
}
`;
}

/** An old address, and where it leads. */
const moved = ({from, to}: Redirect): string =>
  `  location = ${from} {\n    return 301 ${to};\n  }\n`;

/** A location that sets no headers inherits those of the server. nginx reads `$` in a value as a variable. */
const headers = (all: Record<string, string>) =>
  Object.entries(all)
    .map(
      ([name, value]) =>
        `    add_header ${name} ${JSON.stringify(value).replaceAll('$', '\\$')} always;`
    )
    .join('\n');
