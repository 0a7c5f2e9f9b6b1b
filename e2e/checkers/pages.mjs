import fs from 'node:fs';
import path from 'node:path';

/** Pages that lead elsewhere at once, which would take the checker along. */
const leadsOn = file => /<meta http-equiv="?refresh/.test(fs.readFileSync(file, 'utf8'));

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
  for (const file of files)
    if (!kinds.has(kindOf(file)) && !leadsOn(path.join(out, file))) kinds.set(kindOf(file), file);
  return [...kinds.values()];
}

// `en/news/x/share.html` becomes `en/news/*/share`.
const kindOf = file => {
  const [locale, section, item, ...rest] = file.replace(/\.html$/, '').split(path.sep);
  return [locale, section, item === undefined ? '' : '*', ...rest.map(asKind)].join('/');
};
const asKind = part => (/^\d+$/.test(part) ? '#' : part);
