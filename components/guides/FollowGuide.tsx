import {useLocale, useTranslations} from 'next-intl';
import {formatNumber} from '../../i18n/numbers.ts';
import {href} from '../../i18n/links.ts';
import FeedList, {type ListedFeed} from './FeedList.tsx';
import Section from '../frame/Section.tsx';

type Props = {
  news: ListedFeed;
  topics: readonly ListedFeed[];
  people: readonly ListedFeed[];
  newest: number;
  list: string;
};

/** How to follow without an account, and every feed there is. */
export default function FollowGuide({news, topics, people, newest, list}: Props) {
  const t = useTranslations('Follow');
  const locale = useLocale();
  const link = 'inline-flex min-h-11 items-center';
  return (
    <>
      <Section id="all" title={t('all')}>
        <FeedList feeds={[news]} />
        <p className="max-w-prose text-small">
          {t('newest', {count: formatNumber(newest, locale)})}
        </p>
      </Section>
      <Section id="how" title={t('how')}>
        <p className="max-w-prose">{t('howText')}</p>
        <p className="max-w-prose">{t('readers')}</p>
      </Section>
      <Section id="care" title={t('care')}>
        <p className="max-w-prose">{t('careText')}</p>
        <p>
          <a href={href(locale, '/safety')} className={link}>
            {t('safety')}
          </a>
        </p>
      </Section>
      {topics.length > 0 && (
        <Section id="topics" title={t('topics')}>
          <FeedList feeds={topics} />
        </Section>
      )}
      {people.length > 0 && (
        <Section id="people" title={t('people')}>
          <p className="max-w-prose text-small">{t('peopleText')}</p>
          <FeedList feeds={people} />
        </Section>
      )}
      <p className="flex flex-wrap gap-x-6">
        <a href={list} download="" className={link}>
          {t('opml')}
        </a>
        <a href={href(locale, '/data')} className={link}>
          {t('data')}
        </a>
      </p>
    </>
  );
}
