import fs from 'node:fs';
import path from 'node:path';
import {getRedirects, type Redirect} from '../../records/index.ts';
import {defaultLocale, dirOf, isLocale} from '../../i18n/locales.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import {translator} from '../../i18n/translator.ts';
import {fileOfAddress, relativeTo} from '../html/addresses.ts';
import {escapeAttribute, escapeText} from '../html/xml.ts';

/**
 * Writes the redirects: `_redirects`, which Netlify, Cloudflare Pages and `npm run serve` read, and at each old address
 * a page that leads on, for hosts that know no redirects and for reading from a folder. Returns a summary for the log.
 */
export function writeRedirects(root: string, redirects = getRedirects()): string {
  fs.writeFileSync(path.join(root, '_redirects'), redirectLines(redirects));
  for (const redirect of redirects) {
    const file = path.join(root, `${redirect.from.slice(1)}.html`);
    if (fs.existsSync(file))
      throw new Error(`${redirect.from}: expected an address without a page, but the site has one`);
    fs.mkdirSync(path.dirname(file), {recursive: true});
    fs.writeFileSync(file, redirectPage(redirect, root));
  }
  return `${redirects.length} old addresses`;
}

const redirectLines = (redirects: readonly Redirect[]): string =>
  redirects.map(({from, to}) => `${from} ${to} 301\n`).join('');

/** Reads `_redirects`: where each old address leads. Empty if there is no such file. */
export function readRedirectLines(root: string): ReadonlyMap<string, string> {
  const file = path.join(root, '_redirects');
  const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n') : [];
  return new Map(
    lines.filter(Boolean).map(line => {
      const [from = '', to = ''] = line.split(' ');
      return [from, to] as const;
    })
  );
}

/** A page that leads on without a script, in the language of its target. */
function redirectPage({from, to}: Redirect, root: string): string {
  const [, first] = to.split('/');
  const locale = isLocale(first) ? first : defaultLocale;
  const t = translator(locale, 'Redirect');
  const target = escapeAttribute(relativeTo(`${from.slice(1)}.html`, fileOfAddress(to, root)));
  return (
    `<!doctype html><html lang="${locale}" dir="${dirOf(locale)}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<title>${escapeText(t('title'))}</title><meta name="robots" content="noindex">` +
    `<link rel="canonical" href="${escapeAttribute(publicUrl() + to)}">` +
    `<meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0; url=${target}"></head>` +
    `<body><main><h1>${escapeText(t('title'))}</h1>` +
    `<p><a href="${target}">${escapeText(t('on'))}</a></p></main></body></html>\n`
  );
}
