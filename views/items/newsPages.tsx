import JsonLd from '../../components/frame/JsonLd.tsx';
import NewsArticle from '../../components/news/NewsArticle.tsx';
import PageFrame from '../../components/frame/PageFrame.tsx';
import {
  getAction,
  getCase,
  getNews,
  getNewsItem,
  getPeopleBySlug,
  getRelatedNews,
  lastChange,
  pathOf
} from '../../records/index.ts';
import type {Locale} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import {sharedNews, shareOf} from '../../share/index.ts';
import {pageMetadata} from '../metadata.ts';
import {newsData} from '../structuredData.ts';
import {bodyOf, footerOf, plainSummary} from '../text.ts';
import type {View} from '../view.ts';
import {itemPages} from './itemPages.ts';

export const newsPages = itemPages('news', getNews, newsPage);

function newsPage(slug: string, locale: Locale): View | undefined {
  const item = getNewsItem(slug, locale);
  if (!item) return undefined;
  const path = pathOf('news', slug);
  const shared = sharedNews(item, locale);
  const people = getPeopleBySlug(item.people, locale);
  return {
    metadata: pageMetadata({
      locale,
      path,
      lang: item.words.lang,
      languages: item.words.languages,
      title: item.words.title,
      description: plainSummary(item),
      item: shared,
      about: {
        type: 'article',
        publishedTime: item.date,
        ...(lastChange(item) !== item.date && {modifiedTime: lastChange(item)}),
        section: translator(locale, 'NewsKind')(item.kind)
      }
    }),
    body: (
      <PageFrame path={path} footer={footerOf(locale)}>
        <NewsArticle
          item={item}
          changed={lastChange(item)}
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
