import fs from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {attribute, isElement, visit, type HtmlDocument} from './html.ts';

/** Bytes that a first visit loads: page, stylesheets, scripts and icon gzipped, fonts as they are. */
export type Weight = {
  html: number;
  css: number;
  script: number;
  font: number;
  icon: number;
  total: number;
  requests: number;
};

const gzipped = (data: string | Buffer) => gzipSync(data, {level: 9}).length;
const cache = new Map<string, number>();
const fileWeight = (file: string, compress: boolean) => {
  const known = cache.get(file);
  if (known !== undefined) return known;
  const data = fs.readFileSync(file);
  const bytes = compress ? gzipped(data) : data.length;
  cache.set(file, bytes);
  return bytes;
};

/** Weighs a page with all that its markup loads at once. `root`: the folder of the site that has its assets. */
export function weigh(html: string, document: HtmlDocument, file: string, root: string): Weight {
  const at = (link: string) =>
    link.startsWith('/') ? path.join(root, link) : path.join(root, path.dirname(file), link);
  const weight: Weight = {
    html: gzipped(html),
    css: 0,
    script: 0,
    font: 0,
    icon: 0,
    total: 0,
    requests: 1
  };
  visit(document, node => {
    if (!isElement(node)) return;
    const link = attribute(node, node.tagName === 'script' ? 'src' : 'href');
    if (!link || /^(?:https?|data):/.test(link)) return;
    const rel = attribute(node, 'rel');
    const kind =
      node.tagName === 'script'
        ? 'script'
        : node.tagName !== 'link'
          ? null
          : rel === 'stylesheet'
            ? 'css'
            : rel === 'preload' && attribute(node, 'as') === 'font'
              ? 'font'
              : rel === 'icon'
                ? 'icon'
                : null;
    if (!kind) return;
    weight[kind] += fileWeight(at(link), kind !== 'font');
    weight.requests++;
  });
  weight.total = weight.html + weight.css + weight.script + weight.font + weight.icon;
  return weight;
}
