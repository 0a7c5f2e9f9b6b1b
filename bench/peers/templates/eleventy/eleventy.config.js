import fs from 'node:fs';

const kinds = ['news', 'prisoners', 'cases'];
const sizeOfPage = 10;
const words = JSON.parse(fs.readFileSync('words.json', 'utf8'));

export default config => {
  config.addGlobalData('words', words);
  config.addPassthroughCopy('pictures');
  config.addPassthroughCopy('style.css');
  config.addCollection('lists', api =>
    ['en', 'fa'].flatMap(lang => [homePage(api, lang), ...listPages(api, lang)])
  );
  return {
    markdownTemplateEngine: false,
    htmlTemplateEngine: 'njk',
    dir: {input: '.', output: '_site'}
  };
};

const articlesOf = (api, lang, kind) =>
  api
    .getFilteredByGlob(`articles/${lang}/${kind}/*.md`)
    .sort((a, b) => a.data.weight - b.data.weight);

const homePage = (api, lang) => ({
  lang,
  kind: 'home',
  title: words[lang].site,
  place: '',
  path: `/${lang}`,
  items: articlesOf(api, lang, 'news').slice(0, sizeOfPage)
});

const listPages = (api, lang) =>
  kinds.flatMap(kind => {
    const all = articlesOf(api, lang, kind);
    const size = kind === 'news' ? sizeOfPage : all.length;
    const total = kind === 'news' ? Math.ceil(all.length / size) : 1;
    const path = page => `/${lang}/${kind}${page === 1 ? '' : `/page/${page}`}`;
    return Array.from({length: total}, (_, index) => ({
      lang,
      kind,
      title: words[lang][kind],
      place: `/${kind}`,
      path: path(index + 1),
      page: index + 1,
      total,
      items: all.slice(index * size, (index + 1) * size),
      newer: index > 0 && path(index),
      older: index + 1 < total && path(index + 2)
    }));
  });
