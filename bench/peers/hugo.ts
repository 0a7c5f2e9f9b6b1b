import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {layStatic, templates, wordsOfPages, type Peer} from './peer.ts';

const config = `baseURL = "https://example.org/"
defaultContentLanguage = "en"
defaultContentLanguageInSubdir = true
uglyURLs = true
disableHugoGeneratorInject = true
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT"]
[languages.en]
contentDir = "content/en"
[languages.fa]
contentDir = "content/fa"
[markup.goldmark.extensions]
typographer = false
[markup.goldmark.parser]
autoHeadingID = false
`;

/** Hugo from the path. Same text as the others: no typographic replacement, no feeds, no sitemap. */
export function hugo(): Peer {
  const {stdout} = spawnSync('hugo', ['version'], {encoding: 'utf8'});
  return {
    name: 'Hugo',
    version: /v([\d.]+)/.exec(stdout ?? '')?.[1],
    command: 'hugo',
    args: ['--quiet'],
    output: 'public',
    prepare: (dir, corpus) => {
      fs.writeFileSync(
        path.join(dir, 'config.toml'),
        `cacheDir = ${JSON.stringify(path.join(dir, '.cache'))}\n${config}`
      );
      fs.cpSync(path.join(corpus.dir, 'articles'), path.join(dir, 'content'), {recursive: true});
      fs.cpSync(path.join(templates, 'hugo'), dir, {recursive: true});
      fs.mkdirSync(path.join(dir, 'data'));
      fs.copyFileSync(wordsOfPages, path.join(dir, 'data/words.json'));
      layStatic(path.join(dir, 'static'), corpus);
    }
  };
}
