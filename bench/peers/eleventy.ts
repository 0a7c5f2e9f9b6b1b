import fs from 'node:fs';
import path from 'node:path';
import {installed, layStatic, templates, wordsOfPages, type Peer} from './peer.ts';

const config = `const kinds = ['news', 'prisoners', 'cases'];
const size = 10;
export default config => {
  config.addPassthroughCopy('pictures');
  config.addPassthroughCopy('style.css');
  const of = (api, lang, kind) => api.getFilteredByGlob(\`articles/\${lang}/\${kind}/*.md\`).sort((a, b) => a.data.weight - b.data.weight);
  config.addCollection('lists', api => ['en', 'fa'].flatMap(lang => {
    const words = config.globalData.words[lang];
    const news = of(api, lang, 'news');
    const pages = kinds.flatMap(kind => {
      const all = kind === 'news' ? news : of(api, lang, kind);
      const total = kind === 'news' ? Math.ceil(all.length / size) : 1;
      const path = at => \`/\${lang}/\${kind}\${at === 1 ? '' : \`/page/\${at}\`}\`;
      return Array.from({length: total}, (_, index) => ({
        lang, kind, title: words[kind], place: \`/\${kind}\`, path: path(index + 1), page: index + 1, total, items: kind === 'news' ? all.slice(index * size, (index + 1) * size) : all,
        newer: index > 0 && path(index), older: index + 1 < total && path(index + 2)
      }));
    });
    return [{lang, kind: 'home', title: words.site, place: '', path: \`/\${lang}\`, items: news.slice(0, size)}, ...pages];
  }));
  return {markdownTemplateEngine: false, htmlTemplateEngine: 'njk', dir: {input: '.', output: '_site'}};
};
`;

/** Data of every article, from where its file lies. */
const articleData = `const place = data => data.page.filePathStem.split('/').slice(3).join('/');
export default {
  layout: 'article.njk',
  eleventyComputed: {lang: data => data.page.filePathStem.split('/')[2], place: data => \`/\${place(data)}\`, permalink: data => \`\${data.page.filePathStem.replace('/articles', '')}.html\`}
};
`;

/** Eleventy from the folder of engines, with Nunjucks; Markdown is not run through a template language first. */
export function eleventy(engines: string | undefined): Peer {
  return {
    name: 'Eleventy',
    version: installed(engines, '@11ty/eleventy'),
    command: process.execPath,
    args: [path.join(engines ?? '', 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
    output: '_site',
    prepare: (dir, corpus) => {
      fs.writeFileSync(path.join(dir, 'package.json'), '{"type": "module"}');
      fs.writeFileSync(
        path.join(dir, 'eleventy.config.js'),
        config.replace(
          'export default config => {',
          `import fs from 'node:fs';\nexport default config => {\n  config.addGlobalData('words', JSON.parse(fs.readFileSync('words.json', 'utf8')));`
        )
      );
      fs.copyFileSync(wordsOfPages, path.join(dir, 'words.json'));
      fs.cpSync(path.join(corpus.dir, 'articles'), path.join(dir, 'articles'), {recursive: true});
      fs.writeFileSync(path.join(dir, 'articles/articles.11tydata.js'), articleData);
      fs.cpSync(path.join(templates, 'eleventy'), dir, {recursive: true});
      layStatic(dir, corpus);
    }
  };
}
