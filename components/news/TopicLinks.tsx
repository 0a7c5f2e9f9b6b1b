import {useLocale, useTranslations} from 'next-intl';
import type {NewsItem, Topic} from '../../records/index.ts';
import PageLink from '../frame/PageLink.tsx';

type Props = {topics: readonly {topic: Topic; items: readonly NewsItem[]}[]};

/** Links to topics, with the number of items in each. */
export default function TopicLinks({topics}: Props) {
  const t = useTranslations('Topics');
  const label = useTranslations('Topic');
  const locale = useLocale();
  return (
    <ul className="flex flex-wrap gap-x-6">
      {topics.map(({topic, items}) => (
        <li key={topic}>
          <PageLink path={`/topics/${topic}`}>
            {t('count', {topic: label(topic), count: items.length})}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
