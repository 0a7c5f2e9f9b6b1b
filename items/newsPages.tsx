import JsonLd from '../components/JsonLd.tsx';
import NewsArticle from '../components/NewsArticle.tsx';
import PageFrame from '../components/PageFrame.tsx';
import {getAction, getCase, getNews, getNewsItem, getPeopleBySlug, getRelatedNews, lastChange} from '../content/index.ts';
import type {Locale} from '../i18n/locales.ts';
import {translator} from '../i18n/translator.ts';
import {sharedNews, shareOf} from '../share/index.ts';
import type {ItemPage, ItemPages} from './itemPage.ts';
import {pageMetadata} from './metadata.ts';
import {newsData} from './structuredData.ts';
import {bodyOf, footerOf, plainSummary} from './text.ts';
import {withdrawnPage, withdrawnSlugs} from './withdrawnPage.tsx';

/** The page of each news item. */
export const newsPages: ItemPages = {
  route: '/[locale]/news/[slug]',
  slugs: locale => [...getNews(locale).map(({slug}) => slug), ...withdrawnSlugs('news')],
  page: (slug, locale) => withdrawnPage('news', slug, locale) ?? newsPage(slug, locale)
};

function newsPage(slug: string, locale: Locale): ItemPage | undefined {
  const item = getNewsItem(slug, locale);
  if (!item) return undefined;
  const path = `/news/${slug}`;
  const shared = sharedNews(item, locale);
  const people = getPeopleBySlug(item.people, locale);
  return {
    metadata: pageMetadata({locale, path, title: item.words.title, description: plainSummary(item), item: shared, about: {
      type: 'article', publishedTime: item.date, ...(lastChange(item) !== item.date && {modifiedTime: lastChange(item)}), section: translator(locale, 'NewsKind')(item.kind)
    }}),
    body: (
      <PageFrame path={path} footer={footerOf(locale)}>
        <NewsArticle
          item={item}
          body={bodyOf('news', item)}
          people={people}
          cases={item.cases.flatMap(each => getCase(each, locale) ?? [])}
          actions={item.actions.flatMap(each => getAction(each, locale) ?? [])}
          share={shareOf(shared)}
          related={getRelatedNews(item, locale)}
        />
        <JsonLd data={newsData(item, people, shared)} />
      </PageFrame>
    )
  };
}
