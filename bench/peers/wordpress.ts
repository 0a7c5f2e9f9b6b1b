import fs from 'node:fs';
import path from 'node:path';
import {toJsxRuntime} from 'hast-util-to-jsx-runtime';
import {renderToStaticMarkup} from 'react-dom/server';
import {Fragment, jsx, jsxs} from 'react/jsx-runtime';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {parse} from 'yaml';
import {splitFrontMatter} from '../../records/read/files.ts';
import type {Converted} from './convert.ts';
import {copyStaticFiles, copyTemplates, type Peer} from './peer.ts';
import words from './templates/next/app/words.json';

/** Where Debian puts WordPress. */
const installedIn = '/usr/share/wordpress';

/**
 * WordPress with its default theme, its pages saved as files. They come from the same server as those of the others, so
 * the time that PHP takes for a page does not count. Its `<main>` has a date and links that the others do not have.
 */
export function wordPress(): Peer {
  return {
    name: 'WordPress',
    version: installedVersion(),
    command: 'php',
    args: ['site.php'],
    output: 'site',
    prepare: (dir, corpus) => {
      copyTemplates('wordpress', dir);
      const engine = path.join(dir, 'wordpress');
      fs.cpSync(installedIn, engine, {recursive: true, dereference: true});
      fs.renameSync(path.join(dir, 'wp-config.php'), path.join(engine, 'wp-config.php'));
      fs.writeFileSync(path.join(dir, 'articles.json'), JSON.stringify(articlesOf(corpus)));
      const site = path.join(dir, 'site');
      copyStaticFiles(corpus, site);
      for (const folder of ['wp-includes', 'wp-content'])
        fs.cpSync(path.join(engine, folder), path.join(site, folder), {
          recursive: true,
          filter: source => !source.endsWith('.php')
        });
    }
  };
}

function installedVersion(): string | undefined {
  const file = path.join(installedIn, 'wp-includes/version.php');
  if (!fs.existsSync(file)) return undefined;
  return /wp_version = '([\d.]+)'/.exec(fs.readFileSync(file, 'utf8'))?.[1];
}

type Article = {address: string; title: string; summary: string; html: string};

const articlesOf = ({dir, addresses}: Converted): Article[] =>
  addresses.map(address => {
    const split = splitFrontMatter(
      fs.readFileSync(path.join(dir, 'articles', `${address}.md`), 'utf8')
    );
    const lang = address.startsWith('/fa/') ? 'fa' : 'en';
    const {title, summary, sources} = parse(split?.head ?? '') as {
      title: string;
      summary: string;
      sources: {title: string; publisher: string; url: string; day: string}[];
    };
    const cited = sources.map(
      source => `1. [${source.title}](${source.url}), ${source.publisher}, ${source.day}`
    );
    const markdown = [
      summary,
      split?.body ?? '',
      ...(cited.length ? [`## ${words[lang].sources}`, cited.join('\n')] : [])
    ].join('\n\n');
    return {address, title, summary, html: toHtml(markdown)};
  });

const pipeline = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);

const toHtml = (markdown: string) =>
  renderToStaticMarkup(
    toJsxRuntime(pipeline.runSync(pipeline.parse(markdown)), {Fragment, jsx, jsxs})
  );
