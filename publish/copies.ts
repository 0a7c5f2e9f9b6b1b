import {createHash, createPrivateKey, createPublicKey, sign} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {Zip, ZipDeflate} from 'fflate';
import {locales, type Locale} from '../i18n/locales.ts';
import {filesOf} from './compress.ts';
import {attribute, findElement, isElement, readHtml, setAttribute, textNode, visit, writeHtml, type HtmlDocument} from './html.ts';
import {inParallel} from './pool.ts';
import {remember} from '../i18n/remember.ts';
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

/** What was made of one language: by name, with bytes and hashes. */
type Made = CopyList['files'];

/** Makes the take-away copies in `root/copies/`: one zip per language, one self-contained file per page, and their list. */
export async function writeCopies(root: string, made: string): Promise<string> {
  fs.rmSync(path.join(root, 'copies'), {recursive: true, force: true});
  const parts = await inParallel<{root: string; locale: Locale}, Made>(new URL('./copiesWorker.ts', import.meta.url), locales.map(locale => ({root, locale})));
  const files: Made = Object.assign({}, ...parts) as Made;
  const list = signed({site: publicUrl(), made, files, signature: null, publicKey: null});
  fs.writeFileSync(path.join(root, 'copies.json'), `${JSON.stringify(list, null, 1)}\n`);
  const zips = locales.map(locale => `${locale}.zip ${Math.round((files[`${locale}.zip`]?.bytes ?? 0) / 1024)} KB`);
  return `${zips.join(', ')}, ${Object.keys(files).length - zips.length} single files, ${list.signature ? 'signed' : 'unsigned (no COPIES_KEY)'}`;
}

/** The copies of one language. Each page is read once, and passed on to the zip before the next one is read. */
export function writeCopiesOf(root: string, locale: Locale): Made {
  const dir = path.join(root, 'copies');
  const files: Made = {};
  const note = (name: string, data: Uint8Array | string, contents?: Record<string, string>) => {
    files[name] = {bytes: Buffer.byteLength(data), sha256: sha256(data), ...(contents && {contents})};
  };
  fs.mkdirSync(path.join(dir, locale), {recursive: true});
  const all = filesOf(root);
  const pages = all.filter(file => file.endsWith('.html') && (file === `${locale}.html` || file.startsWith(`${locale}/`)));
  const texts = new Map<string, string>();
  for (const page of pages) {
    const html = fs.readFileSync(path.join(root, page), 'utf8');
    if (!isForgotten(html)) texts.set(page, html);
  }
  const needed = all.filter(file => (/^(?:assets\/site-.*\.(?:css|js)|icon\.svg|plain\.svg|pictures\/)/.test(file) || (locale === 'fa' && file.startsWith('fonts/'))) && !/\.(?:br|gz)$/.test(file));
  const inside = new Set([...texts.keys(), ...needed]);
  const zip = new ZipFile();
  for (const [page, html] of texts) {
    const document = readHtml(html);
    relink(document, page, inside);
    zip.add(page, Buffer.from(writeHtml(document)));
    if (page === `${locale}.html`) zip.add('index.html', Buffer.from(writeHtml(document)));
    if (!/^\w\w\/(?:news|prisoners|cases)\/[^/]+\.html$/.test(page)) continue;
    const name = `${locale}/${page.slice(3).replaceAll('/', '-')}`;
    const single = singleFile(document, root, page);
    fs.writeFileSync(path.join(dir, name), single);
    note(name, single);
  }
  for (const file of needed) zip.add(file, fs.readFileSync(path.join(root, file)));
  const data = zip.end();
  fs.writeFileSync(path.join(dir, `${locale}.zip`), data);
  note(`${locale}.zip`, data, zip.contents);
  return files;
}

/** A zip that is written file by file, with the hash of each. */
class ZipFile {
  readonly contents: Record<string, string> = {};
  private readonly parts: Uint8Array[] = [];
  private readonly zip = new Zip((error, part) => { if (error) throw error; this.parts.push(part); });

  add(name: string, data: Uint8Array) {
    this.contents[name] = sha256(data);
    const entry = new ZipDeflate(name, {level: 6});
    entry.mtime = zipTime;
    this.zip.add(entry);
    entry.push(data, true);
  }

  end(): Buffer {
    this.zip.end();
    return Buffer.concat(this.parts);
  }
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

/** Pages that ask search engines to stay out (share pages, withdrawn items) are not taken away. */
const isForgotten = (html: string) => /<meta name="robots" content="[^"]*noindex/.test(html);

/** Points links that lead out of the copy at the public site. Preloads go, and scripts that are not in it, such as search: without a server they only fail. */
function relink(document: HtmlDocument, page: string, inside: ReadonlySet<string>): void {
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
}

/** One page as one file: style and font inside, no script, every link absolute. */
function singleFile(document: HtmlDocument, root: string, page: string): string {
  relink(document, page, new Set());
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

const inlined = remember((root: string, href: string, withFont: boolean): string => {
  const css = fs.readFileSync(path.join(root, href.replace(`${publicUrl()}/`, '')), 'utf8');
  return css.replace(/@font-face\s*\{[^}]*url\(\.\.\/(fonts\/[^)"']+)\)[^}]*\}/g, (rule, file: string) =>
    withFont ? rule.replace(/url\([^)]*\)/, `url(data:font/woff2;base64,${fs.readFileSync(path.join(root, file)).toString('base64')})`) : '');
});
