import fs from 'node:fs';
import path from 'node:path';
import {transformSync, buildSync} from 'esbuild';
import {sha256} from '../../files/hash.ts';

/** Files that pages link to. All have a hash of their content in the name, and are paths from the root of the site. */
export type Assets = {
  /** Our stylesheet for each stylesheet of Next, by the address that Next gave it. */
  css: Map<string, string>;
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
 * Writes `assets/` into the staging folder. Addresses in the stylesheet become relative, so that the site works from
 * any path. `stylesheets`: those of Next by their address.
 */
export function writeAssets(
  stylesheets: Readonly<Record<string, string>>,
  staging: string,
  data: Pick<Assets, 'search' | 'find'>
): Assets {
  fs.mkdirSync(path.join(staging, 'assets'), {recursive: true});
  const write = (name: string, extension: string, text: string) => {
    const file = `assets/${name}-${sha256(text, 8)}.${extension}`;
    fs.writeFileSync(path.join(staging, file), text);
    return file;
  };
  const css = new Map<string, string>();
  for (const [address, source] of Object.entries(stylesheets)) {
    const text = source.replace(/url\((["']?)\/(?!\/)/g, 'url($1../');
    css.set(
      address,
      write(
        'site',
        'css',
        transformSync(text, {loader: 'css', minify: true, legalComments: 'none'}).code
      )
    );
  }
  const script = write('site', 'js', bundle('components/browser/behaviours.ts'));
  const own = new Map(
    Object.entries(ownScripts).map(([element, {name, source}]) => [
      element,
      write(name, 'js', bundle(source))
    ])
  );
  return {css, script, ownScripts: own, ...data};
}

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
