import {createHash, createPrivateKey, createPublicKey, sign} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {zipSync, type Zippable} from 'fflate';
import {locales, type Locale} from '../i18n/locales.ts';
import {filesOf} from './compress.ts';
import {attribute, findElement, isElement, readHtml, setAttribute, textNode, visit, writeHtml} from './html.ts';
import {publicUrl} from '../i18n/siteUrl.ts';

/** What `copies.json` holds: every copy with its bytes and SHA-256, and for a zip the same of each file in it. */
export type CopyList = {
  site: string;
  made: string;
  files: Record<string, {bytes: number; sha256: string; contents?: Record<string, string>}>;
  /** Ed25519 over the JSON of `files`, base64; null when no key was given: then the list is unsigned. */
  signature: string | null;
  /** The public key that verifies it, PEM; null when unsigned. */
  publicKey: string | null;
};

/** One moment for all entries, so that the same pages give the same bytes. */
const zipTime = new Date('2020-01-01T00:00:00Z');
export const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex');

/** Makes the take-away copies in `root/copies/`: one zip per language, one self-contained file per page, and their list. */
export function writeCopies(root: string, made: string): string {
  const dir = path.join(root, 'copies');
  fs.rmSync(dir, {recursive: true, force: true});
  const files: CopyList['files'] = {};
  const put = (name: string, data: Uint8Array | string, contents?: Record<string, string>) => {
    fs.mkdirSync(path.dirname(path.join(dir, name)), {recursive: true});
    fs.writeFileSync(path.join(dir, name), data);
    files[name] = {bytes: Buffer.byteLength(data), sha256: sha256(data), ...(contents && {contents})};
  };
  for (const locale of locales) {
    const tree = treeOf(root, locale);
    const contents = Object.fromEntries([...tree].map(([name, data]) => [name, sha256(data)]));
    put(`${locale}.zip`, zipSync(Object.fromEntries([...tree].map(([name, data]) => [name, [data, {level: 9, mtime: zipTime}]])) as Zippable), contents);
    for (const page of pagesOf(root, locale)) {
      if (!/^\w\w\/(?:news|prisoners|cases)\/[^/]+\.html$/.test(page)) continue;
      put(`${locale}/${page.slice(3).replaceAll('/', '-')}`, singleFile(root, page));
    }
  }
  const list = signed({site: publicUrl(), made, files, signature: null, publicKey: null});
  fs.writeFileSync(path.join(root, 'copies.json'), `${JSON.stringify(list, null, 1)}\n`);
  const zips = locales.map(locale => `${locale}.zip ${Math.round((files[`${locale}.zip`]?.bytes ?? 0) / 1024)} KB`);
  return `${zips.join(', ')}, ${Object.keys(files).length - zips.length} single files, ${list.signature ? 'signed' : 'unsigned (no COPIES_KEY)'}`;
}

function signed(list: CopyList): CopyList {
  const pem = process.env.COPIES_KEY;
  if (!pem) return list;
  const key = createPrivateKey(pem.replaceAll('\\n', '\n'));
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`COPIES_KEY is a key of type ${key.asymmetricKeyType}; expected Ed25519 (openssl genpkey -algorithm ed25519)`);
  return {
    ...list,
    signature: sign(null, Buffer.from(JSON.stringify(list.files)), key).toString('base64'),
    publicKey: createPublicKey(key).export({type: 'spki', format: 'pem'}).toString()
  };
}

/** Pages to take away. Those that ask search engines to stay out (share pages, withdrawn items) are left behind. */
const pagesOf = (root: string, locale: Locale) => filesOf(root).filter(file => file.endsWith('.html') && (file === `${locale}.html` || file.startsWith(`${locale}/`)) && !isForgotten(path.join(root, file)));
const isForgotten = (file: string) => {
  const robots = findElement(readHtml(fs.readFileSync(file, 'utf8')), element => element.tagName === 'meta' && attribute(element, 'name') === 'robots');
  return /noindex/.test((robots && attribute(robots, 'content')) ?? '');
};

/** The pages of one language with what they need, to be opened as `index.html` without a server. Links to what is not in it go to the public site. */
function treeOf(root: string, locale: Locale): Map<string, Uint8Array> {
  const pages = pagesOf(root, locale);
  const needed = filesOf(root).filter(file => /^(?:assets\/site-.*\.(?:css|js)|icon\.svg|plain\.svg|pictures\/)/.test(file) || (locale === 'fa' && file.startsWith('fonts/')));
  const inside = new Set([...pages, ...needed]);
  const tree = new Map<string, Uint8Array>();
  for (const page of pages) tree.set(page, Buffer.from(relink(fs.readFileSync(path.join(root, page), 'utf8'), page, inside)));
  for (const file of needed.filter(name => !/\.(?:br|gz)$/.test(name))) tree.set(file, fs.readFileSync(path.join(root, file)));
  tree.set('index.html', tree.get(`${locale}.html`) ?? Buffer.from(''));
  return tree;
}

/** Points links that lead out of the copy at the public site. Preloads go, and scripts that are not in it, such as search: without a server they only fail. */
function relink(html: string, page: string, inside: ReadonlySet<string>): string {
  const document = readHtml(html);
  const isElsewhere = (link: string | undefined) => link !== undefined && !inside.has(path.posix.join(path.posix.dirname(page), link));
  visit(document, node => {
    if (!isElement(node)) return true;
    if (node.tagName === 'link' && attribute(node, 'rel') === 'preload') return false;
    if (node.tagName === 'script' && isElsewhere(attribute(node, 'src'))) return false;
    for (const name of ['href', 'src']) {
      const link = attribute(node, name);
      if (!link || /^(?:[a-z]+:|#|\/)/i.test(link)) continue;
      const [, file = '', rest = ''] = /^([^?#]*)(.*)$/.exec(link) ?? [];
      const target = path.posix.join(path.posix.dirname(page), file);
      if (!inside.has(target)) setAttribute(node, name, `${publicUrl()}/${target.replace(/(?:^|(?<=\/))index\.html$/, '').replace(/\.html$/, '')}${rest}`);
    }
    return true;
  });
  return writeHtml(document);
}

/** One page as one file: style and font inside, no script, every link absolute. */
function singleFile(root: string, page: string): string {
  const document = readHtml(relink(fs.readFileSync(path.join(root, page), 'utf8'), page, new Set()));
  const styles: string[] = [];
  visit(document, node => {
    if (!isElement(node)) return true;
    const rel = attribute(node, 'rel');
    if (node.tagName === 'link' && rel === 'stylesheet') styles.push(inlined(root, attribute(node, 'href') ?? '', page.startsWith('fa')));
    const drop = (node.tagName === 'script' && attribute(node, 'type') !== 'application/ld+json') || (node.tagName === 'link' && /^(?:stylesheet|preload|icon)$/.test(rel ?? ''));
    return !drop;
  });
  const head = findElement(document, ({tagName}) => tagName === 'head');
  const style = findElement(readHtml('<style></style>'), ({tagName}) => tagName === 'style');
  if (head && style) {
    style.childNodes = [textNode(styles.join('\n'))];
    head.childNodes.push(style);
  }
  return writeHtml(document);
}

function inlined(root: string, href: string, withFont: boolean): string {
  const css = fs.readFileSync(path.join(root, href.replace(`${publicUrl()}/`, '')), 'utf8');
  return css.replace(/@font-face\s*\{[^}]*url\(\.\.\/(fonts\/[^)"']+)\)[^}]*\}/g, (rule, file: string) =>
    withFont ? rule.replace(/url\([^)]*\)/, `url(data:font/woff2;base64,${fs.readFileSync(path.join(root, file)).toString('base64')})`) : '');
}
