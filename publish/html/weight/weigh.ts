import fs from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {formatNumber} from '../../../i18n/numbers.ts';
import {remember} from '../../../i18n/remember.ts';
import type {Locale} from '../../../i18n/locales.ts';
import {
  attribute,
  createText,
  findElement,
  isElement,
  visit,
  type Element,
  type HtmlDocument
} from '../html.ts';

/** Bytes that a first visit loads: page with its style, scripts and icon gzipped, fonts as they are. */
export type Weight = {
  html: number;
  script: number;
  font: number;
  icon: number;
  total: number;
  requests: number;
};

/** Bytes of a file as a server sends it with gzip. */
export const gzippedSize = (data: string | Buffer): number => gzipSync(data, {level: 9}).length;
const fileWeight = remember((file: string, compress: boolean): number => {
  const data = fs.readFileSync(file);
  return compress ? gzippedSize(data) : data.length;
});

/** Weighs a page with all that its markup loads at once. `root`: the folder of the site that has its assets. */
export function weigh(html: string, document: HtmlDocument, file: string, root: string): Weight {
  const at = (link: string) =>
    link.startsWith('/') ? path.join(root, link) : path.join(root, path.dirname(file), link);
  const weight: Weight = {
    html: gzippedSize(html),
    script: 0,
    font: 0,
    icon: 0,
    total: 0,
    requests: 1
  };
  visit(document, node => {
    if (!isElement(node)) return;
    const kind = kindOf(node);
    const link = attribute(node, node.tagName === 'script' ? 'src' : 'href');
    if (!kind || !link || /^(?:https?|data):/.test(link)) return;
    weight[kind] += fileWeight(at(link), kind !== 'font');
    weight.requests++;
  });
  weight.total = weight.html + weight.script + weight.font + weight.icon;
  return weight;
}

/** The kind of file that an element loads at once; null for all other elements. */
function kindOf(element: Element): 'script' | 'font' | 'icon' | null {
  if (element.tagName === 'script') return 'script';
  if (element.tagName !== 'link') return null;
  const rel = attribute(element, 'rel');
  if (rel === 'icon') return 'icon';
  return rel === 'preload' && attribute(element, 'as') === 'font' ? 'font' : null;
}

/**
 * Puts a page's weight in KB where its footer has a place for it (`data-weight`). Changes the document, and returns the
 * page as text. `html`: the document as text, so that it is not written twice.
 */
export function showWeight(
  html: string,
  document: HtmlDocument,
  {total}: Weight,
  locale: Locale
): string {
  const place = findElement(document, element => attribute(element, 'data-weight') !== undefined);
  if (!place) return html;
  const shown = formatNumber(Math.ceil(total / 1024), locale);
  place.attrs = place.attrs.filter(({name}) => name !== 'data-weight');
  place.childNodes = [createText(shown)];
  return html.replace(/ data-weight="">[^<]*</, `>${shown}<`);
}
