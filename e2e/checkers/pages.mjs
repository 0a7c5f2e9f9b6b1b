import fs from 'node:fs';
import path from 'node:path';

/**
 * One page of each kind in each language, as files of the built site: of `en/news/x.html` and `en/news/y.html` the
 * first, which stands for all others of its folder and depth.
 */
export function pageOfEachKind(out) {
  const files = fs
    .readdirSync(out, {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.html') && !file.startsWith('copies'))
    .sort();
  const kinds = new Map();
  for (const file of files) if (!kinds.has(kindOf(file))) kinds.set(kindOf(file), file);
  return [...kinds.values()];
}

// `en/news/x/share.html` becomes `en/news/*/share`.
const kindOf = file => {
  const [locale, section, item, ...rest] = file.replace(/\.html$/, '').split(path.sep);
  return [locale, section, item === undefined ? '' : '*', ...rest.map(asKind)].join('/');
};
const asKind = part => (/^\d+$/.test(part) ? '#' : part);
