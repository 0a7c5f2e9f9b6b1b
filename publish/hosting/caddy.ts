import type {Redirect} from '../../records/index.ts';
import {
  cacheRules,
  hostTypes,
  jsonFeeds,
  openFiles,
  openHeaders,
  ourAddresses,
  ourMethods,
  pageHeaders,
  slashAtEnd,
  sourceOf
} from './headers.ts';

const [immutable, short] = [cacheRules[0].value, cacheRules[1].value];

/**
 * A Caddyfile for one site. `root` is the site's folder, `address` a domain or `:port`; `redirects` lead from old
 * addresses to present ones.
 */
export function caddyConfig({
  root,
  address,
  redirects
}: {
  root: string;
  address: string;
  redirects: readonly Redirect[];
}): string {
  const headers = Object.entries(pageHeaders())
    .map(([name, value]) => `    ${name} ${JSON.stringify(value)}`)
    .join('\n');
  // Without `-Server` in both places the answer would say Caddy; an error forgets the headers set before it.
  const page = `  header {
${headers}
    Cache-Control "${short}"
    -Server
  }`;
  const types = hostTypes
    .map(([ending, type]) => `  header *.${ending} Content-Type "${type}; charset=utf-8"`)
    .join('\n');
  return `${address} {
  root * ${root}
${page}
  @hashed path_regexp ^/(assets/.*-[0-9a-f]+\\.\\w+|fonts/.*-[0-9a-f]+\\.woff2|cards/.*-[0-9a-f]+\\.\\w+)$
  header @hashed Cache-Control "${immutable}"
  @open path_regexp ${sourceOf(openFiles)}
  header @open Access-Control-Allow-Origin "*"
  header @open Cross-Origin-Resource-Policy "${openHeaders['Cross-Origin-Resource-Policy']}"
${types}
  @feeds path_regexp ${sourceOf(jsonFeeds)}
  header @feeds Content-Type "application/feed+json; charset=utf-8"
  @method not method ${ourMethods.join(' ')}
  error @method 405
  @slash {
    method ${ourMethods.join(' ')}
    vars_regexp slash {http.request.orig_uri} ${sourceOf(slashAtEnd)}
  }
  redir @slash {http.regexp.slash.1} 301
${moved(redirects)}  @odd not vars_regexp {http.request.orig_uri} ${sourceOf(ourAddresses)}
  error @odd 404
  try_files {path} {path}.html
  file_server {
    precompressed br gzip
    disable_canonical_uris
  }
  handle_errors {
${page}
    header @method Allow "${ourMethods.join(', ')}"
    method GET
    rewrite * /404.html
    file_server
  }
}
`;
}

/** Compared as sent: Caddy's matcher of paths decodes them and ignores case. */
const moved = (redirects: readonly Redirect[]): string =>
  redirects.length === 0
    ? ''
    : `  map {http.request.orig_uri} {moved} {
${redirects.map(({from, to}) => `    ~^${from}(?:\\?.*)?$ ${to}\n`).join('')}    default -
  }
  @moved {
    method ${ourMethods.join(' ')}
    not vars {moved} -
  }
  redir @moved {moved} 301
`;
