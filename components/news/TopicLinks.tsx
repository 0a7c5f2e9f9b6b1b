import {useLocale, useTranslations} from 'next-intl';
import type {NewsItem, Topic} from '../../records/index.ts';
import {formatNumber} from '../../i18n/numbers.ts';
import {href} from '../../i18n/links.ts';

type Props = {topics: readonly {topic: Topic; items: readonly NewsItem[]}[]};

/** Topics with the number of items, as links to their pages. */
export default function TopicLinks({topics}: Props) {
  const t = useTranslations('Topics');
  const label = useTranslations('Topic');
  const locale = useLocale();
  return (
    <ul className="flex flex-wrap gap-x-6">
      {topics.map(({topic, items}) => (
        <li key={topic}>
          <a href={href(locale, `/topics/${topic}`)} className="inline-flex min-h-11 items-center">
            {t('count', {topic: label(topic), count: formatNumber(items.length, locale)})}
          </a>
        </li>
      ))}
    </ul>
  );
}
