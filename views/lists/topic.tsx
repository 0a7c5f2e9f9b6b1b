import ItemList from '../../components/news/ItemList.tsx';
import {getNews, inPages, pageSizes, topicsOf} from '../../records/index.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import {manyLists, type List} from './list.tsx';
import PageLink from '../../components/frame/PageLink.tsx';
import {firstPages} from './firstPages.ts';

const topics = perLocale(
  locale =>
    new Map(
      topicsOf(getNews(locale)).map(({topic, items}) => [
        `/topics/${topic}`,
        {topic, count: items.length, pages: inPages(items, pageSizes.rows)}
      ])
    )
);

/** News of one topic. */
export const topicList: List = {
  byDate: true,
  lengths: manyLists(topics),
  show: ({locale, path, page}) => {
    const [t, label, item] = [
      translator(locale, 'Topics'),
      translator(locale, 'Topic'),
      translator(locale, 'ItemList')
    ];
    const one = topics(locale).get(path);
    return {
      title: one ? t('topic', {topic: label(one.topic)}) : '',
      lead: item('lead', {count: one?.count ?? 0}),
      children: <ItemList items={one?.pages[page - 1] ?? []} />,
      after: (
        <p className="screen-only">
          <PageLink path="/topics">{t('all')}</PageLink>
        </p>
      )
    };
  }
};

export const topicFirstPages = firstPages('/[locale]/topics/[topic]', topicList);
