import fs from 'node:fs';
import path from 'node:path';
import {copyTemplates, copyStaticFiles, installed, wordsFile, type Peer} from './peer.ts';

/** Astro from the folder of engines, with a content collection of Markdown files. */
export function astro(engines: string | undefined): Peer {
  return {
    name: 'Astro',
    version: installed(engines, 'astro'),
    command: process.execPath,
    args: ['node_modules/astro/astro.js', 'build', '--silent'],
    env: {ASTRO_TELEMETRY_DISABLED: '1'},
    output: 'dist',
    prepare: (dir, corpus) => {
      copyTemplates('astro', dir);
      fs.writeFileSync(path.join(dir, 'package.json'), '{"type": "module"}');
      fs.symlinkSync(path.resolve(engines ?? '', 'node_modules'), path.join(dir, 'node_modules'));
      fs.copyFileSync(wordsFile, path.join(dir, 'src/words.json'));
      fs.cpSync(path.join(corpus.dir, 'articles'), path.join(dir, 'articles'), {recursive: true});
      copyStaticFiles(corpus, path.join(dir, 'public'));
    }
  };
}
