import TopicLinks from '../../components/news/TopicLinks.tsx';
import type {Locale} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import {getNews, topicsOf} from '../../records/index.ts';
import {titledView} from '../titledView.tsx';
import {singlePage} from '../singlePage.ts';

export const topicsPages = singlePage('/topics', topicsPage);

/** Every topic that has news. */
function topicsPage(locale: Locale) {
  const t = translator(locale, 'Topics');
  return titledView({
    locale,
    path: '/topics',
    title: t('title'),
    lead: t('lead'),
    children: <TopicLinks topics={topicsOf(getNews(locale))} />
  });
}
