import fs from 'node:fs';
import path from 'node:path';
import {sha256} from '../../files/hash.ts';
import {listFiles} from '../../files/list.ts';
import {locales, type Locale} from '../../i18n/locales.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import {readParts} from '../html/pageParts.ts';
import {inParallel} from '../pool.ts';
import {signList, type CopyList} from './copyList.ts';
import {gzipForZip, ZipFile} from './zipFile.ts';

/**
 * Writes the take-away copies: `copies/LOCALE.zip` for each language, and `copies.json`, the list of all copies. The
 * pages and their single files were made when each page was finished (`pageCopy.ts`).
 *
 * `made`: the day of the build. `pages`: the pages that the copies contain. Returns a summary for the log.
 */
export async function writeCopies(
  root: string,
  made: string,
  pages: readonly string[]
): Promise<string> {
  const parts = await inParallel<CopiesTask, CopyList['files']>(
    new URL('./copiesWorker.ts', import.meta.url),
    locales.map(locale => ({root, locale, pages: pages.filter(page => isIn(page, locale))}))
  );
  const files = Object.assign({}, ...parts) as CopyList['files'];
  const list = signList({site: publicUrl(), made, files, signature: null, publicKey: null});
  fs.writeFileSync(path.join(root, 'copies.json'), `${JSON.stringify(list, null, 1)}\n`);
  const zips = locales.map(
    locale => `${locale}.zip ${Math.round((files[`${locale}.zip`]?.bytes ?? 0) / 1024)} KB`
  );
  const singles = Object.keys(files).length - zips.length;
  const signed = list.signature ? 'signed' : 'unsigned (no COPIES_KEY)';
  return `${zips.join(', ')} of ${pages.length} pages, ${singles} single files, ${signed}`;
}

/** Whether a page is in a language, the language's home page among them. */
export const isIn = (page: string, locale: Locale) =>
  page === `${locale}.html` || page.startsWith(`${locale}/`);

/**
 * Files besides pages that the zip of a language contains: style, scripts that need no server,
 * icons, pictures, the tables of the figures, and the font of Farsi.
 */
export const copiedFiles = (root: string, locale: Locale): string[] =>
  listFiles(root).filter(
    file =>
      (new RegExp(`^assets/find-(?:${locale}-)?\\w{8}\\.js$`).test(file) ||
        /^(?:assets\/site-.*\.js|icon\.svg|plain\.svg|pictures\/|figures\/[^/]+\.csv$)/.test(
          file
        ) ||
        (locale === 'fa' && file.startsWith('fonts/'))) &&
      !/\.(?:br|gz)$/.test(file)
  );

/** `root`: the folder of the site. `pages`: the pages of the language that the copies contain. */
export type CopiesTask = {root: string; locale: Locale; pages: readonly string[]};

/** Writes the zip of one language. Returns its part of the list of copies. */
export function writeCopiesOf({root, locale, pages}: CopiesTask): CopyList['files'] {
  const files: CopyList['files'] = {};
  const zip = new ZipFile();
  for (const page of pages) {
    const {copy} = readParts(page);
    if (!copy) throw new Error(`${page}: expected its take-away copy in the build cache`);
    zip.add(page, copy.gzip, copy.sha256);
    if (page === `${locale}.html`) zip.add('index.html', copy.gzip, copy.sha256);
    if (copy.single)
      files[path.posix.relative('copies', copy.single.file)] = {
        bytes: copy.single.bytes,
        sha256: copy.single.sha256
      };
  }
  for (const file of copiedFiles(root, locale)) {
    const data = fs.readFileSync(path.join(root, file));
    zip.add(file, gzipForZip(data, file), sha256(data));
  }
  const data = zip.end();
  const name = `${locale}.zip`;
  fs.mkdirSync(path.join(root, 'copies'), {recursive: true});
  fs.writeFileSync(path.join(root, 'copies', name), data);
  files[name] = {bytes: data.length, sha256: sha256(data), contents: zip.contents};
  return files;
}
