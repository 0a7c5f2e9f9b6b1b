import {toJsxRuntime} from 'hast-util-to-jsx-runtime';
import {Fragment, jsx, jsxs} from 'react/jsx-runtime';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {kinds, listOf, words, type Kind, type Lang} from '../../../articles';
import {Frame} from '../../../Items';

type Props = {params: Promise<{lang: Lang; kind: Kind; slug: string}>};
const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);

export const generateStaticParams = ({params}: {params: {lang: Lang}}) =>
  kinds.flatMap(kind => listOf(params.lang, kind).map(({slug}) => ({kind, slug})));

async function articleOf(params: Props['params']) {
  const {lang, kind, slug} = await params;
  const article = listOf(lang, kind).find(each => each.slug === slug);
  if (!article) throw new Error(`There is no ${lang}/${kind}/${slug}`);
  return article;
}

export async function generateMetadata({params}: Props) {
  const {title, summary} = await articleOf(params);
  return {title, description: summary};
}

export default async function ArticlePage({params}: Props) {
  const {lang, kind, slug, title, summary, day, updated, sources, body} = await articleOf(params);
  return (
    <Frame lang={lang} place={`/${kind}/${slug}`}>
      <article>
        <h1>{title}</h1>
        <p>
          <time dateTime={day}>{day}</time>
          {updated !== undefined && (
            <>
              {' '}
              {words[lang].updated} <time dateTime={updated}>{updated}</time>
            </>
          )}
        </p>
        <p>{summary}</p>
        {toJsxRuntime(markdown.runSync(markdown.parse(body)), {Fragment, jsx, jsxs})}
        {sources.length > 0 && (
          <>
            <h2>{words[lang].sources}</h2>
            <ol>
              {sources.map(({url, title: name, publisher, day: published}) => (
                <li key={url}>
                  <a href={url}>{name}</a>, {publisher},{' '}
                  <time dateTime={published}>{published}</time>
                </li>
              ))}
            </ol>
          </>
        )}
      </article>
    </Frame>
  );
}
