import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {copyTemplates, copyStaticFiles, wordsFile, type Peer} from './peer.ts';

/** Hugo from the path. Its configuration switches off what would change the text, feeds and the sitemap. */
export function hugo(): Peer {
  const {stdout} = spawnSync('hugo', ['version'], {encoding: 'utf8'});
  return {
    name: 'Hugo',
    version: /v([\d.]+)/.exec(stdout ?? '')?.[1],
    command: 'hugo',
    args: ['--quiet'],
    output: 'public',
    prepare: (dir, corpus) => {
      copyTemplates('hugo', dir);
      const config = path.join(dir, 'config.toml');
      const cache = JSON.stringify(path.join(dir, '.cache'));
      fs.writeFileSync(config, `cacheDir = ${cache}\n${fs.readFileSync(config, 'utf8')}`);
      fs.cpSync(path.join(corpus.dir, 'articles'), path.join(dir, 'content'), {recursive: true});
      fs.mkdirSync(path.join(dir, 'data'));
      fs.copyFileSync(wordsFile, path.join(dir, 'data/words.json'));
      copyStaticFiles(corpus, path.join(dir, 'static'));
    }
  };
}
