import fs from 'node:fs';
import path from 'node:path';
import {locales} from '../../i18n/locales.ts';
import {cacheRules, openHeaders, pageHeaders} from './headers.ts';

const [immutable, short] = [cacheRules[0].value, cacheRules[1].value];

/** Writes `_headers`, which Netlify and Cloudflare Pages read. */
export function writeNetlifyHeaders(root: string): void {
  fs.writeFileSync(path.join(root, '_headers'), netlifyHeaders());
}

/** These hosts match by folder: the folders that `openFiles` in `headers.ts` matches by pattern. */
const openFolders = ['/data/*', '/figures/*', ...locales.map(locale => `/${locale}/feeds/*`)];

/**
 * Every matching block adds its headers, so a block must remove (`! Name`) the value that the block `/*` set before it
 * can set another one.
 */
function netlifyHeaders(): string {
  const hashedFiles = ['! Cache-Control', `Cache-Control: ${immutable}`];
  const open = [
    'Access-Control-Allow-Origin: *',
    '! Cross-Origin-Resource-Policy',
    `Cross-Origin-Resource-Policy: ${openHeaders['Cross-Origin-Resource-Policy']}`
  ];
  const everywhere = Object.entries({...pageHeaders(), 'Cache-Control': short}).map(
    ([name, value]) => `${name}: ${value}`
  );
  return [
    block('/*', everywhere),
    ...['/assets/*', '/fonts/*', '/cards/*'].map(folder => block(folder, hashedFiles)),
    ...openFolders.map(folder => block(folder, open))
  ].join('\n');
}

const block = (pattern: string, lines: readonly string[]) =>
  `${pattern}\n${lines.map(line => `  ${line}`).join('\n')}\n`;
