import fs from 'node:fs';
import path from 'node:path';
import {transformSync, buildSync} from 'esbuild';
import {sha256} from '../../files/hash.ts';
import {writeWhole} from '../../files/write.ts';
import {cacheFolder} from '../buildCache.ts';
import {leanStyle} from './style/leanStyle.ts';
import {shortNames, type ClassNames} from './style/stylesheet.ts';

/**
 * Files that pages link to, as paths from the root of the site with a hash of their content in the name; and the styles
 * that become part of pages.
 */
export type Assets = {
  /** The text of each stylesheet, by the address that Next gave it. Its own addresses start at the root of the site. */
  css: ReadonlyMap<string, string>;
  /** What classes are called on pages, if not as in the code. */
  classNames: ClassNames;
  /** The script of every page. */
  script: string;
  /** Scripts of large custom elements, by element name. */
  ownScripts: Map<string, string>;
  /** The search index of each language. */
  search: ReadonlyMap<string, string>;
  /** The table of Find of each language. */
  find: ReadonlyMap<string, string>;
};

/** Custom elements that are too large for the common script. Only pages with such an element load its script. */
const ownScripts = {
  'site-search': {name: 'search', source: 'search/element.ts'},
  'site-find': {name: 'find', source: 'search/find/element.ts'}
} as const;

/**
 * Writes `assets/` into the staging folder, and minifies the stylesheets, which become part of the pages
 * (`style/stylist.ts`). `stylesheets`: those of Next by their address.
 */
export function writeAssets(
  stylesheets: Readonly<Record<string, string>>,
  staging: string,
  data: Pick<Assets, 'search' | 'find'>
): Assets {
  fs.mkdirSync(path.join(staging, 'assets'), {recursive: true});
  const texts: string[] = [];
  const write = (name: string, text: string) => {
    const file = `assets/${name}-${sha256(text, 8)}.js`;
    fs.writeFileSync(path.join(staging, file), text);
    texts.push(text);
    return file;
  };
  const css = minifyStyles(stylesheets);
  const script = write('site', bundle('components/browser/behaviours.ts'));
  const own = new Map(
    Object.entries(ownScripts).map(([element, {name, source}]) => [
      element,
      write(name, bundle(source))
    ])
  );
  const classNames = shortNames([...css.values()], texts);
  // For whoever reads a page's source; e2e/style.spec.ts does.
  writeWhole(path.join(cacheFolder(), 'class-names.json'), JSON.stringify([...classNames]));
  return {css, classNames, script, ownScripts: own, ...data};
}

/** Minified stylesheets by the address that Next gave them. */
export const minifyStyles = (
  stylesheets: Readonly<Record<string, string>>
): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(stylesheets).map(([address, source]) => [
      address,
      leanStyle(
        transformSync(source, {loader: 'css', minify: true, legalComments: 'none'}).code.trim()
      )
    ])
  );

const bundle = (source: string) =>
  buildSync({
    entryPoints: [source],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    write: false,
    legalComments: 'none'
  }).outputFiles[0]?.text ?? '';
