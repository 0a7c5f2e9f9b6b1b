import NewsArticle from '../../../../components/NewsArticle.tsx';
import PageFrame from '../../../../components/PageFrame.tsx';
import {getActions, getCases, getNews, getNewsItem, getPeopleBySlug, relatedTo} from '../../../../content/index.ts';
import {pageMetadata} from '../../../metadata.ts';
import {everyLocaleWith, found, pageLocale} from '../../../params.ts';
import {bodyOf, footerOf, plainSummary} from '../../../text.ts';

type Props = {params: Promise<{locale: string; slug: string}>};

export const dynamicParams = false;
export const generateStaticParams = () => everyLocaleWith('slug', locale => getNews(locale).map(({slug}) => slug));

export async function generateMetadata({params}: Props) {
  const locale = await pageLocale();
  const item = found(getNewsItem((await params).slug, locale));
  return pageMetadata({locale, path: `/news/${item.slug}`, title: item.words.title, description: plainSummary(item), type: 'article'});
}

export default async function NewsItemPage({params}: Props) {
  const locale = await pageLocale();
  const item = found(getNewsItem((await params).slug, locale));
  return (
    <PageFrame path={`/news/${item.slug}`} footer={footerOf(locale)}>
      <NewsArticle
        item={item}
        body={await bodyOf('news', item)}
        people={getPeopleBySlug(item.people, locale)}
        cases={getCases(locale).filter(({slug}) => item.cases.includes(slug))}
        actions={getActions(locale).filter(({slug}) => item.actions.includes(slug))}
        related={relatedTo(item, getNews(locale))}
      />
    </PageFrame>
  );
}
