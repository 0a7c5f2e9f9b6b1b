import fs from 'node:fs';
import path from 'node:path';
import {linkPackages} from '../workshop.ts';
import {copyTemplates, copyStaticFiles, installed, type Peer} from './peer.ts';

/** The project's own Next and React with the same simple pages. */
export function next(): Peer {
  return {
    name: 'Next alone',
    version: installed('.', 'next'),
    command: process.execPath,
    args: ['node_modules/next/dist/bin/next', 'build'],
    env: {NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production'},
    output: 'out',
    prepare: (dir, corpus) => {
      copyTemplates('next', dir);
      fs.writeFileSync(path.join(dir, 'package.json'), '{"type": "module"}');
      fs.cpSync(path.join(corpus.dir, 'articles'), path.join(dir, 'articles'), {recursive: true});
      copyStaticFiles(corpus, path.join(dir, 'public'));
      // Its bundler does not follow symbolic links out of the site.
      linkPackages(path.join(dir, 'node_modules'));
    }
  };
}
