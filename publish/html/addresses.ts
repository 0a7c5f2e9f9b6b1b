import fs from 'node:fs';
import path from 'node:path';

/** The address of a page by its file, both from the root of the site: `en/news.html` is at `/en/news`. */
export const addressOf = (file: string): string => `/${withoutEnding(file)}`;

/** A page's file without what its address leaves out: `/en/news` is `en/news.html` or `en/news/index.html`. */
export const withoutEnding = (file: string): string =>
  file.replace(/(?:^|\/)index\.html$/, '').replace(/\.html$/, '');

/** A link from one file to another, relative to the first. */
export function relativeTo(from: string, target: string): string {
  const link = path.posix.relative(path.posix.dirname(from), target);
  return link === '' ? path.posix.basename(target) : link;
}

/**
 * A function that makes links from one page to other files. The page for unknown addresses is served at any depth, so
 * its links start at the root.
 */
export const linksFrom =
  (file: string) =>
  (target: string): string =>
    file === '404.html' ? `/${target}` : relativeTo(file, target);

/** The file of a page within the folder of the site: `/en/news` is `en/news.html` or `en/news/index.html`. */
export const fileOfAddress = (address: string, root: string): string => {
  const name = address.slice(1);
  const inFolder = path.posix.join(name, 'index.html');
  return fs.existsSync(path.join(root, inFolder)) ? inFolder : `${name}.html`;
};
