import {
  cacheRules,
  hostTypes,
  jsonFeeds,
  openFiles,
  openHeaders,
  pageHeaders,
  sourceOf
} from './headers.ts';

const [immutable, short] = [cacheRules[0].value, cacheRules[1].value];

/** A Caddyfile for one site. `root` is the site's folder, `address` a domain or `:port`. */
export function caddyConfig({root, address}: {root: string; address: string}): string {
  const headers = Object.entries(pageHeaders())
    .map(([name, value]) => `    ${name} ${JSON.stringify(value)}`)
    .join('\n');
  const types = hostTypes
    .map(([ending, type]) => `  header *.${ending} Content-Type "${type}; charset=utf-8"`)
    .join('\n');
  return `${address} {
  root * ${root}
  header {
${headers}
    Cache-Control "${short}"
    -Server
  }
  @hashed path_regexp ^/(assets/.*-[0-9a-f]+\\.\\w+|fonts/.*-[0-9a-f]+\\.woff2|cards/.*-[0-9a-f]+\\.\\w+)$
  header @hashed Cache-Control "${immutable}"
  @open path_regexp ${sourceOf(openFiles)}
  header @open Access-Control-Allow-Origin "*"
  header @open Cross-Origin-Resource-Policy "${openHeaders['Cross-Origin-Resource-Policy']}"
${types}
  @feeds path_regexp ${sourceOf(jsonFeeds)}
  header @feeds Content-Type "application/feed+json; charset=utf-8"
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
