import fs from 'node:fs';
import path from 'node:path';
import {sha256} from '../../files/hash.ts';
import {writeInto} from '../../files/write.ts';
import {remember} from '../../i18n/remember.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import {
  attribute,
  isElement,
  setAttribute,
  visit,
  writeHtml,
  type HtmlDocument
} from '../html/html.ts';
import {gzipForZip} from './zipFile.ts';

/** A page as the zip of its language contains it, and its single file. */
export type PageCopy = {
  /** The page in gzip form. */
  gzip: Buffer;
  /** SHA-256 of the page before gzip. */
  sha256: string;
  /** Only of items: people, news and cases. `file`: its path from the root of the site. */
  single?: {file: string; bytes: number; sha256: string};
};

/**
 * Makes the take-away copy of a finished page, and writes its single file to `root`. `inside`: all files of the zip.
 * The page's tree is changed.
 */
export function copyPage(
  document: HtmlDocument,
  page: string,
  {root, inside}: {root: string; inside: ReadonlySet<string>}
): PageCopy {
  relink(document, page, inside);
  const linked = Buffer.from(writeHtml(document));
  const copy: PageCopy = {gzip: gzipForZip(linked, page), sha256: sha256(linked)};
  const [, locale, item] = /^(\w\w)\/((?:news|prisoners|cases)\/[^/]+\.html)$/.exec(page) ?? [];
  if (!locale || !item) return copy;
  const file = `copies/${locale}/${item.replace('/', '-')}`;
  const single = singleFile(document, root, page);
  writeInto(path.join(root, file), single);
  return {...copy, single: {file, bytes: Buffer.byteLength(single), sha256: sha256(single)}};
}

/**
 * Lets links to files outside the copy lead to the public site. Shows what is only for copies (`data-in-copy`). Removes
 * preloads, and scripts that are not in the copy (search needs a server).
 */
function relink(document: HtmlDocument, page: string, inside: ReadonlySet<string>): void {
  const targetOf = (link: string) => path.posix.join(path.posix.dirname(page), link);
  visit(document, node => {
    if (!isElement(node)) return true;
    if (node.tagName === 'link' && attribute(node, 'rel') === 'preload') return false;
    if (attribute(node, 'data-in-copy') !== undefined)
      node.attrs = node.attrs.filter(({name}) => name !== 'hidden');
    const script = node.tagName === 'script' ? attribute(node, 'src') : undefined;
    if (script !== undefined && !inside.has(targetOf(script))) return false;
    for (const name of ['href', 'src']) {
      const link = attribute(node, name);
      if (!link || /^(?:[a-z]+:|#|\/)/i.test(link)) continue;
      const [, file = '', rest = ''] = /^([^?#]*)(.*)$/.exec(link) ?? [];
      const target = targetOf(file);
      if (!inside.has(target)) setAttribute(node, name, publicAddress(target) + rest);
    }
    return true;
  });
}

/** The address of a file on the public site. */
const publicAddress = (file: string) =>
  `${publicUrl()}/${file.replace(/(?:^|(?<=\/))index\.html$/, '').replace(/\.html$/, '')}`;

/** A page as one file: the font inside, no scripts, all links absolute. The policy is for a page with other files. */
function singleFile(document: HtmlDocument, root: string, page: string): string {
  relink(document, page, new Set());
  visit(document, node => {
    if (!isElement(node)) return true;
    if (node.tagName === 'style')
      for (const child of node.childNodes)
        if ('value' in child) child.value = withFontData(child.value, root);
    const isScript = node.tagName === 'script' && attribute(node, 'type') !== 'application/ld+json';
    const isLink =
      node.tagName === 'link' && /^(?:preload|icon)$/.test(attribute(node, 'rel') ?? '');
    const isPolicy = attribute(node, 'http-equiv') !== undefined;
    return !isScript && !isLink && !isPolicy;
  });
  return writeHtml(document);
}

/** A style with its fonts as data. */
const withFontData = (style: string, root: string) =>
  style.replace(
    /url\((?:\.\.\/)*(fonts\/[^)]+)\)/g,
    (_match, file: string) => `url(data:font/woff2;base64,${fontData(path.join(root, file))})`
  );
const fontData = remember((file: string): string => fs.readFileSync(file).toString('base64'));
