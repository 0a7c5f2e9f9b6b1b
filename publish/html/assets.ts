import fs from 'node:fs';
import path from 'node:path';
import {transformSync, buildSync} from 'esbuild';
import {sha256} from '../../files/hash.ts';

/**
 * What pages link to, under names that change with their content: the one stylesheet, the one script, scripts that only
 * pages with a certain element get, and the search index of each language.
 */
export type Assets = {
  css: Map<string, string>;
  script: string;
  ownScripts: Map<string, string>;
  search: ReadonlyMap<string, string>;
};

/** Custom elements too large for the one script: a page that holds one links to its script, no other page does. */
const ownScripts = {'site-search': {name: 'search', source: 'search/element.ts'}} as const;

/** Writes `assets/` into the staging folder. Addresses inside the stylesheet become relative, so that the tree works from any path. */
export function writeAssets(exported: string, staging: string, search: Assets['search']): Assets {
  fs.mkdirSync(path.join(staging, 'assets'), {recursive: true});
  const write = (name: string, extension: string, text: string) => {
    const file = `assets/${name}-${sha256(text, 8)}.${extension}`;
    fs.writeFileSync(path.join(staging, file), text);
    return file;
  };
  const css = new Map<string, string>();
  for (const file of list(path.join(exported, '_next'), '.css')) {
    const text = fs
      .readFileSync(path.join(exported, '_next', file), 'utf8')
      .replace(/url\((["']?)\/(?!\/)/g, 'url($1../');
    css.set(
      `/_next/${file}`,
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
  return {css, script, ownScripts: own, search};
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

const list = (dir: string, extension: string) =>
  fs
    .readdirSync(dir, {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith(extension))
    .map(file => file.replaceAll(path.sep, '/'));
