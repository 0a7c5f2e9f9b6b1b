import fs from 'node:fs';
import path from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import {listFiles} from '../../files/list.ts';
import {median} from '../measure.ts';
import {articleKinds} from './convert.ts';

const mostWeighed = 400;
const articlePattern = new RegExp(
  `^(?:en|fa)/(?:${articleKinds.join('|')})/(?!index\\.)[^/]+\\.html$`
);
type Node = DefaultTreeAdapterTypes.Node;

/** Contents of a finished site. `bytes` leaves out the compressed copies that a build may add. */
export type Pages = {html: number; articles: string[]; bytes: number; compressedCopies: number};

/** Counts the pages, articles and bytes of a finished site. */
export function pagesOf(out: string): Pages {
  const files = listFiles(out);
  const bytesOf = (list: readonly string[]) =>
    list.reduce((sum, file) => sum + fs.statSync(path.join(out, file)).size, 0);
  const isCopy = (file: string) => /\.(?:gz|br)$/.test(file);
  return {
    html: files.filter(file => file.endsWith('.html')).length,
    articles: files.filter(file => articlePattern.test(file)).sort(),
    bytes: bytesOf(files.filter(file => !isCopy(file))),
    compressedCopies: bytesOf(files.filter(isCopy))
  };
}

/** Median bytes of an article, compressed, and of a first visit: the article with its scripts and stylesheets, gzip. */
export type Weights = {gzip: number; brotli: number; firstVisit: number};

/** Compresses up to 400 articles, spread evenly over all. */
export async function weigh(out: string, articles: readonly string[]): Promise<Weights> {
  const step = Math.max(1, articles.length / mostWeighed);
  const chosen = Array.from(
    {length: Math.min(mostWeighed, articles.length)},
    (_, index) => articles[Math.floor(index * step)]
  ).filter(each => each !== undefined);
  const known = new Map<string, number>();
  const gzipBytes = async (file: string) => {
    const bytes = known.get(file) ?? (await gzipped(fs.readFileSync(path.join(out, file)))).length;
    known.set(file, bytes);
    return bytes;
  };
  const sizes: Weights[] = [];
  for (const file of chosen) {
    const html = fs.readFileSync(path.join(out, file));
    const own = await gzipBytes(file);
    let firstVisit = own;
    for (const loaded of new Set(loadedBy(html.toString(), file)))
      firstVisit += await gzipBytes(loaded);
    const brotli = await promisify(brotliCompress)(html, {
      params: {[constants.BROTLI_PARAM_QUALITY]: 11}
    });
    sizes.push({gzip: own, brotli: brotli.length, firstVisit});
  }
  const middle = (name: keyof Weights) => median(sizes.map(size => size[name]));
  return {gzip: middle('gzip'), brotli: middle('brotli'), firstVisit: middle('firstVisit')};
}

const gzipped = (data: Buffer) => promisify(gzip)(data, {level: 9});

const here = 'http://localhost';

/** Files of the scripts and stylesheets of a page, without `nomodule` scripts, which current browsers do not load. */
export function loadedBy(html: string, file: string): string[] {
  const addresses: string[] = [];
  walk(parse(html), node => {
    if (!('attrs' in node)) return;
    const attribute = (name: string) => node.attrs.find(each => each.name === name)?.value;
    if (node.tagName === 'script' && attribute('nomodule') === undefined)
      addresses.push(attribute('src') ?? '');
    if (node.tagName === 'link' && attribute('rel') === 'stylesheet')
      addresses.push(attribute('href') ?? '');
  });
  return addresses
    .filter(address => address !== '')
    .map(address => new URL(address, `${here}/${file}`))
    .filter(({origin}) => origin === here)
    .map(({pathname}) => pathname.slice(1));
}

/** The text of `<main>` without white space, which differs between engines. */
export function textOf(file: string): string {
  let text = '';
  walk(parse(fs.readFileSync(file, 'utf8')), node => {
    if ('tagName' in node && node.tagName === 'main')
      walk(node, inner => {
        if (inner.nodeName === '#text' && 'value' in inner) text += inner.value;
      });
  });
  return text.replace(/\s+/g, '');
}

function walk(node: Node, visit: (node: Node) => void) {
  visit(node);
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, visit);
}

/** Writes a gzip copy beside every page, as our build does, so that servers need not compress. */
export async function compressPages(out: string): Promise<void> {
  for (const file of listFiles(out).filter(name => name.endsWith('.html'))) {
    const html = fs.readFileSync(path.join(out, file));
    fs.writeFileSync(path.join(out, `${file}.gz`), await gzipped(html));
  }
}
