import {getTranslations} from 'next-intl/server';
import JsonLd from '../../../../components/JsonLd.tsx';
import NewsArticle from '../../../../components/NewsArticle.tsx';
import PageFrame from '../../../../components/PageFrame.tsx';
import {sharedNews, shareOf} from '../../../../share/index.ts';
import {getAction, getCase, getNews, getNewsItem, getPeopleBySlug, getRelatedNews, getWithdrawal, lastChange} from '../../../../content/index.ts';
import {pageMetadata} from '../../../metadata.ts';
import {everyLocaleWith, found, pageLocale} from '../../../params.ts';
import {newsData} from '../../../structuredData.ts';
import {bodyOf, footerOf, plainSummary} from '../../../text.ts';
import {withdrawnMetadata, WithdrawnPage, withdrawnSlugs} from '../../../withdrawn.tsx';

type Props = {params: Promise<{locale: string; slug: string}>};

export const dynamicParams = false;
export const generateStaticParams = () => everyLocaleWith('slug', locale => [...getNews(locale).map(({slug}) => slug), ...withdrawnSlugs('news')]);

export async function generateMetadata({params}: Props) {
  const locale = await pageLocale();
  const {slug} = await params;
  const withdrawal = getWithdrawal('news', slug);
  if (withdrawal) return withdrawnMetadata(withdrawal);
  const item = found(getNewsItem(slug, locale));
  const t = await getTranslations({locale, namespace: 'NewsKind'});
  return pageMetadata({locale, path: `/news/${item.slug}`, title: item.words.title, description: plainSummary(item), item: sharedNews(item, locale), about: {
    type: 'article', publishedTime: item.date, ...(lastChange(item) !== item.date && {modifiedTime: lastChange(item)}), section: t(item.kind)
  }});
}

export default async function NewsItemPage({params}: Props) {
  const locale = await pageLocale();
  const {slug} = await params;
  const withdrawal = getWithdrawal('news', slug);
  if (withdrawal) return <WithdrawnPage withdrawal={withdrawal} />;
  const item = found(getNewsItem(slug, locale));
  const shared = sharedNews(item, locale);
  const people = getPeopleBySlug(item.people, locale);
  return (
    <PageFrame path={`/news/${item.slug}`} footer={footerOf(locale)}>
      <NewsArticle
        item={item}
        body={await bodyOf('news', item)}
        people={people}
        cases={item.cases.flatMap(each => getCase(each, locale) ?? [])}
        actions={item.actions.flatMap(each => getAction(each, locale) ?? [])}
        share={shareOf(shared)}
        related={getRelatedNews(item, locale)}
      />
      <JsonLd data={newsData(item, people, shared)} />
    </PageFrame>
  );
}
