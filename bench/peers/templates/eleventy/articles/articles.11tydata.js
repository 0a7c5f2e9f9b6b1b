/** Data of every article, derived from the path of its file: articles/en/news/slug.md. */
const place = ({page}) => page.filePathStem.split('/').slice(3).join('/');

export default {
  layout: 'article.njk',
  eleventyComputed: {
    lang: ({page}) => page.filePathStem.split('/')[2],
    place: data => `/${place(data)}`,
    permalink: ({page}) => `${page.filePathStem.replace('/articles', '')}.html`
  }
};
