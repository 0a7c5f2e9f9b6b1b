import fs from 'node:fs';
import path from 'node:path';

/** Where the published files lie. */
export const out = path.resolve(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  '../out'
);

/** All published files, as paths within `out/`. */
export const publishedFiles = () =>
  fs
    .readdirSync(out, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => path.relative(out, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort();

/** All pages, as addresses: `/en/news`. */
export const pageAddresses = () =>
  publishedFiles()
    .filter(file => file.endsWith('.html') && !file.startsWith('copies/'))
    .map(file => `/${file.replace(/(?:^|\/)index\.html$/, '').replace(/\.html$/, '')}`);

/** File of an address: `en/news.html`. */
export const fileOf = (address: string) => {
  const name = address.replace(/^\//, '');
  return (
    [`${name}.html`, path.join(name, 'index.html')]
      .map(file => path.join(out, file))
      .find(file => fs.existsSync(file)) ?? path.join(out, name)
  );
};

/** A published file as text. */
export const readPublished = (file: string) => fs.readFileSync(path.join(out, file), 'utf8');
export const locales = ['en', 'fa'] as const;

export const htmlOf = (address: string) => fs.readFileSync(fileOf(address), 'utf8');
