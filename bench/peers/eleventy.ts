import fs from 'node:fs';
import path from 'node:path';
import {copyTemplates, copyStaticFiles, installed, wordsFile, type Peer} from './peer.ts';

/** Eleventy from the folder of engines, with Nunjucks. Markdown does not pass through a template language first. */
export function eleventy(engines: string | undefined): Peer {
  return {
    name: 'Eleventy',
    version: installed(engines, '@11ty/eleventy'),
    command: process.execPath,
    args: [path.join(engines ?? '', 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
    output: '_site',
    prepare: (dir, corpus) => {
      copyTemplates('eleventy', dir);
      fs.writeFileSync(path.join(dir, 'package.json'), '{"type": "module"}');
      fs.copyFileSync(wordsFile, path.join(dir, 'words.json'));
      fs.cpSync(path.join(corpus.dir, 'articles'), path.join(dir, 'articles'), {recursive: true});
      copyStaticFiles(corpus, dir);
    }
  };
}
