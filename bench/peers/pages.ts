import fs from 'node:fs';
import path from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip, gzipSync} from 'node:zlib';
import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import {listFiles} from '../../files/list.ts';
import {median} from '../load/flat.ts';
import {articleKinds} from './convert.ts';

const mostWeighed = 400;
const articlePattern = new RegExp(
  `^(?:en|fa)/(?:${articleKinds.join('|')})/(?!index\\.)[^/]+\\.html$`
);
type Node = DefaultTreeAdapterTypes.Node;

/** What lies in a finished site. Compressed copies that a build lays beside its files are counted by themselves. */
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

/** Median bytes of an article, compressed as well as can be, and of a first visit: the article with the scripts and stylesheets that it names. */
export type Weights = {gzip: number; brotli: number; firstVisit: number};

/** Compresses up to 400 articles, evenly taken. */
export async function weigh(out: string, articles: readonly string[]): Promise<Weights> {
  const step = Math.max(1, articles.length / mostWeighed);
  const chosen = Array.from(
    {length: Math.min(mostWeighed, articles.length)},
    (_, index) => articles[Math.floor(index * step)]
  ).filter(each => each !== undefined);
  const shared = new Map<string, number>();
  const sharedBytes = (address: string) => {
    const known =
      shared.get(address) ?? gzipSync(fs.readFileSync(path.join(out, address)), {level: 9}).length;
    shared.set(address, known);
    return known;
  };
  const sizes: Weights[] = [];
  for (const file of chosen) {
    const html = fs.readFileSync(path.join(out, file));
    const [gz, br] = await Promise.all([
      promisify(gzip)(html, {level: 9}),
      promisify(brotliCompress)(html, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}})
    ]);
    sizes.push({
      gzip: gz.length,
      brotli: br.length,
      firstVisit:
        gz.length +
        [...new Set(loadedBy(html.toString(), file))].reduce(
          (sum, address) => sum + sharedBytes(address),
          0
        )
    });
  }
  const of = (name: keyof Weights) => median(sizes.map(size => size[name]));
  return {gzip: of('gzip'), brotli: of('brotli'), firstVisit: of('firstVisit')};
}

const here = 'http://localhost';

/** Files of the scripts and stylesheets of a page; scripts for browsers without modules are not loaded by others. */
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

/** The text of `<main>` without any white space, which engines set differently. */
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

/** Lays a compressed copy beside every page, as our build does, so that no server has to compress while it answers. */
export async function compressPages(out: string): Promise<void> {
  for (const file of fs
    .readdirSync(out, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.html'))) {
    fs.writeFileSync(
      path.join(out, `${file}.gz`),
      await promisify(gzip)(fs.readFileSync(path.join(out, file)), {level: 9})
    );
  }
}
