import {createPrivateKey, createPublicKey, sign} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {locales, type Locale} from '../../i18n/locales.ts';
import {remember} from '../../i18n/remember.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import {listFiles} from '../../files/list.ts';
import {
  attribute,
  findElement,
  isElement,
  readHtml,
  setAttribute,
  textNode,
  visit,
  writeHtml,
  type HtmlDocument
} from '../html/html.ts';
import {sha256} from '../../files/hash.ts';
import {
  cacheFolder,
  isUnchanged,
  BuildCache,
  hashSources,
  reuseFiles,
  describeReuse,
  type CacheEntry,
  type ReuseCount
} from '../buildCache.ts';
import {inParallel} from '../pool.ts';
import {packedForZip, ZipFile} from './zipFile.ts';

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

/** What was made of one language: by name, with bytes and hashes. */
type Files = CopyList['files'];

/**
 * Makes the take-away copies in `root/copies/`: one zip per language, one self-contained file per page, and their list.
 * The copy of a page that is as it was in `published` is taken over.
 */
export async function writeCopies(root: string, made: string, published = root): Promise<string> {
  fs.rmSync(path.join(root, 'copies'), {recursive: true, force: true});
  const parts = await inParallel<CopyTask, {files: Files; tally: ReuseCount}>(
    new URL('./copiesWorker.ts', import.meta.url),
    locales.map(locale => ({root, published, locale}))
  );
  const files: Files = Object.assign({}, ...parts.map(part => part.files)) as Files;
  const list = signed({site: publicUrl(), made, files, signature: null, publicKey: null});
  fs.writeFileSync(path.join(root, 'copies.json'), `${JSON.stringify(list, null, 1)}\n`);
  const zips = locales.map(
    locale => `${locale}.zip ${Math.round((files[`${locale}.zip`]?.bytes ?? 0) / 1024)} KB`
  );
  return `${zips.join(', ')} of ${describeReuse(
    parts.map(part => part.tally),
    'pages'
  )}, ${Object.keys(files).length - zips.length} single files, ${list.signature ? 'signed' : 'unsigned (no COPIES_KEY)'}`;
}

/** The language whose copies are made in `root`. */
export type CopyTask = {root: string; published: string; locale: Locale};

/** A page in the copies; its `files` are its single file, if it has one. */
type Copy = CacheEntry & {
  /** SHA-256 of the page as it is in the zip. */
  page: string;
  /** SHA-256 of its gzip form, which stands in the cache for the next zip. */
  packed: string;
  /** Bytes of the single file. */
  bytes: number;
};

/** The copies of one language, page by page. */
export function writeCopiesOf({root, published, locale}: CopyTask): {
  files: Files;
  tally: ReuseCount;
} {
  const files: Files = {};
  const all = listFiles(root);
  const read = (file: string) => fs.readFileSync(path.join(root, file));
  const pages = all.filter(
    file =>
      file.endsWith('.html') &&
      (file === `${locale}.html` || file.startsWith(`${locale}/`)) &&
      !isForgotten(read(file).toString())
  );
  const needed = all.filter(
    file =>
      (/^(?:assets\/site-.*\.(?:css|js)|icon\.svg|plain\.svg|pictures\/)/.test(file) ||
        (locale === 'fa' && file.startsWith('fonts/'))) &&
      !/\.(?:br|gz)$/.test(file)
  );
  const inside = new Set([...pages, ...needed]);
  const standing = path.join(cacheFolder(), 'copies', locale);
  const cache = new BuildCache<Copy>(
    `copies-${locale}`,
    sha256(
      [hashSources(), publicUrl(), ...needed.filter(file => !file.startsWith('pictures/'))].join(
        '\n'
      )
    )
  );
  const zip = new ZipFile();
  let kept = 0;
  for (const page of pages) {
    const html = read(page).toString();
    const input = sha256(html + leads(html, page, inside));
    const copy = earlierCopy(page, input) ?? makeCopy(page, html, input);
    cache.record(page, copy.entry);
    zip.add(page, copy.packed, copy.entry.page);
    if (page === `${locale}.html`) zip.add('index.html', copy.packed, copy.entry.page);
    for (const [file, hash] of Object.entries(copy.entry.files))
      files[file.replace('copies/', '')] = {bytes: copy.entry.bytes, sha256: hash};
  }
  cache.prune(standing, page => `${page}.gz`);
  cache.save();
  for (const file of needed) zip.add(file, packedForZip(read(file), file), sha256(read(file)));
  const data = zip.end();
  fs.mkdirSync(path.join(root, 'copies'), {recursive: true});
  fs.writeFileSync(path.join(root, 'copies', `${locale}.zip`), data);
  files[`${locale}.zip`] = {bytes: data.length, sha256: sha256(data), contents: zip.contents};
  return {files, tally: {total: pages.length, reused: kept}};

  function earlierCopy(page: string, input: string): {entry: Copy; packed: Buffer} | undefined {
    const entry = cache.previous.get(page);
    const file = path.join(standing, `${page}.gz`);
    if (
      entry?.input !== input ||
      !isUnchanged(file, entry.packed) ||
      !reuseFiles(entry.files, {from: published, to: root})
    )
      return undefined;
    kept++;
    return {entry, packed: fs.readFileSync(file)};
  }

  function makeCopy(page: string, html: string, input: string): {entry: Copy; packed: Buffer} {
    const document = readHtml(html);
    relink(document, page, inside);
    const linked = Buffer.from(writeHtml(document));
    const packed = packedForZip(linked, page);
    writeNew(path.join(standing, `${page}.gz`), packed);
    const entry: Copy = {input, files: {}, page: sha256(linked), packed: sha256(packed), bytes: 0};
    if (/^\w\w\/(?:news|prisoners|cases)\/[^/]+\.html$/.test(page)) {
      const file = `copies/${locale}/${page.slice(3).replaceAll('/', '-')}`;
      const single = singleFile(document, root, page);
      writeNew(path.join(root, file), single);
      Object.assign(entry, {files: {[file]: sha256(single)}, bytes: Buffer.byteLength(single)});
    }
    return {entry, packed};
  }
}

function writeNew(file: string, data: Buffer | string) {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.rmSync(file, {force: true});
  fs.writeFileSync(file, data);
}

function signed(list: CopyList): CopyList {
  const pem = process.env.COPIES_KEY;
  if (!pem) return list;
  const key = createPrivateKey(pem.replaceAll('\\n', '\n'));
  if (key.asymmetricKeyType !== 'ed25519')
    throw new Error(
      `COPIES_KEY is a key of type ${key.asymmetricKeyType}; expected Ed25519 (openssl genpkey -algorithm ed25519)`
    );
  return {
    ...list,
    signature: sign(null, Buffer.from(JSON.stringify(list.files)), key).toString('base64'),
    publicKey: createPublicKey(key).export({type: 'spki', format: 'pem'}).toString()
  };
}

/** Pages that ask search engines to stay out (share pages, withdrawn items) are not taken away. */
export const isForgotten = (html: string) => /<meta name="robots" content="[^"]*noindex/.test(html);

/** Links that relink may have to change. */
const isWithin = (link: string | undefined): link is string =>
  link !== undefined && link !== '' && !/^(?:[a-z]+:|#|\/)/i.test(link);

/** Which of a page's links lead to something inside the copy: with the page itself, all that its copy is made of. */
const leads = (html: string, page: string, inside: ReadonlySet<string>) =>
  [...html.matchAll(/ (?:href|src)="([^"?#]*)/g)]
    .map(([, link]) =>
      isWithin(link) && inside.has(path.posix.join(path.posix.dirname(page), link)) ? '1' : '0'
    )
    .join('');

/** Points links that lead out of the copy at the public site. Preloads go, and scripts that are not in it, such as search: without a server they only fail. */
function relink(document: HtmlDocument, page: string, inside: ReadonlySet<string>): void {
  const isElsewhere = (link: string | undefined) =>
    link !== undefined && !inside.has(path.posix.join(path.posix.dirname(page), link));
  visit(document, node => {
    if (!isElement(node)) return true;
    if (node.tagName === 'link' && attribute(node, 'rel') === 'preload') return false;
    if (node.tagName === 'script' && isElsewhere(attribute(node, 'src'))) return false;
    for (const name of ['href', 'src']) {
      const link = attribute(node, name);
      if (!isWithin(link)) continue;
      const [, file = '', rest = ''] = /^([^?#]*)(.*)$/.exec(link) ?? [];
      const target = path.posix.join(path.posix.dirname(page), file);
      if (!inside.has(target))
        setAttribute(
          node,
          name,
          `${publicUrl()}/${target.replace(/(?:^|(?<=\/))index\.html$/, '').replace(/\.html$/, '')}${rest}`
        );
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
    if (node.tagName === 'link' && rel === 'stylesheet')
      styles.push(inlined(root, attribute(node, 'href') ?? '', page.startsWith('fa')));
    const drop =
      (node.tagName === 'script' && attribute(node, 'type') !== 'application/ld+json') ||
      (node.tagName === 'link' && /^(?:stylesheet|preload|icon)$/.test(rel ?? ''));
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
  return css.replace(
    /@font-face\s*\{[^}]*url\(\.\.\/(fonts\/[^)"']+)\)[^}]*\}/g,
    (rule, file: string) =>
      withFont
        ? rule.replace(
            /url\([^)]*\)/,
            `url(data:font/woff2;base64,${fs.readFileSync(path.join(root, file)).toString('base64')})`
          )
        : ''
  );
});
