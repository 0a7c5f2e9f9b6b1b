import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {unzipSync} from 'fflate';

/** The published files. */
export const out = fileURLToPath(new URL('../../out', import.meta.url));
/** The project. */
export const root = path.dirname(out);
export const locales = ['en', 'fa'] as const;

let files: string[] | undefined;

/** Paths of all published files within `out/`, sorted. */
export const publishedFiles = (): readonly string[] =>
  (files ??= fs
    .readdirSync(out, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => path.relative(out, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort());

let oldAddresses: Map<string, string> | undefined;

/** Old addresses, each with a page that leads on at once. */
export const redirects = (): ReadonlyMap<string, string> =>
  (oldAddresses ??= new Map(
    readPublished('_redirects')
      .split('\n')
      .map(line => line.split(' '))
      .flatMap(([from, to]) => (from && to ? [[from, to] as const] : []))
  ));

/** Addresses of all pages: `/en/news`. Of the pages of record numbers, which are alike, only the first. */
export const pageAddresses = (): string[] =>
  publishedFiles()
    .filter(file => file.endsWith('.html') && !file.startsWith('copies/'))
    .map(file => `/${file.replace(/(?:^|\/)index\.html$/, '').replace(/\.html$/, '')}`)
    .filter(address => !/^\/r\/(?!1$)/.test(address) && !redirects().has(address));

/** Addresses of the pages in a language. */
export const pagesIn = (locale: string): string[] =>
  pageAddresses().filter(address => address === `/${locale}` || address.startsWith(`/${locale}/`));

/** File of an address: `/en/news` is `en/news.html`. */
export const fileOf = (address: string): string => {
  const name = address.replace(/^\//, '');
  return (
    [`${name}.html`, path.join(name, 'index.html')]
      .map(file => path.join(out, file))
      .find(file => fs.existsSync(file)) ?? path.join(out, name)
  );
};

export const htmlOf = (address: string): string => fs.readFileSync(fileOf(address), 'utf8');
export const readPublished = (file: string): string =>
  fs.readFileSync(path.join(out, file), 'utf8');
export const readJson = <T>(file: string): T => JSON.parse(readPublished(file)) as T;

/** Path of an absolute address, which is the address on this server. */
export const pathnameOf = (url: string): string => new URL(url).pathname;

/** Values that occur more than once. */
export const duplicates = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** Unzips an archive into a folder. */
export function unzip(archive: string, folder: string): void {
  for (const [name, data] of Object.entries(unzipSync(fs.readFileSync(archive)))) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
    fs.writeFileSync(path.join(folder, name), data);
  }
}
