import {useLocale, useTranslations} from 'next-intl';
import {formatNumber} from '../../i18n/numbers.ts';
import FeedList, {type ListedFeed} from './FeedList.tsx';
import Section from '../frame/Section.tsx';
import PageLink from '../frame/PageLink.tsx';
import Bidi from '../text/Bidi.tsx';

type Props = {
  news: ListedFeed;
  /** Feeds of all changes of one kind. */
  changes: readonly ListedFeed[];
  topics: readonly ListedFeed[];
  people: readonly ListedFeed[];
  /** Feeds of prisons, courts, officials, charges and articles of law. */
  registries: readonly ListedFeed[];
  /** Number of entries in a feed. */
  newest: number;
  /** Address of the OPML file with all feeds. */
  opml: string;
};

/** How to follow the site without an account, with lists of feeds. */
export default function FollowGuide({
  news,
  changes,
  topics,
  people,
  registries,
  newest,
  opml
}: Props) {
  const t = useTranslations('Follow');
  const locale = useLocale();
  return (
    <>
      <Section id="all" title={t('all')}>
        <FeedList feeds={[news]} />
        <p className="text-small">{t('newest', {count: newest})}</p>
      </Section>
      <ChangeFeeds feeds={changes} />
      <Section id="how" title={t('how')}>
        <p>
          <Bidi lang={locale}>{t('howText')}</Bidi>
        </p>
        <p>
          <Bidi lang={locale}>{t('readers')}</Bidi>
        </p>
      </Section>
      <Section id="care" title={t('care')}>
        <p>{t('careText')}</p>
        <p>
          <PageLink path="/safety">{t('safety')}</PageLink>
        </p>
      </Section>
      {topics.length > 0 && (
        <Section id="topics" title={t('topics')}>
          <FeedList feeds={topics} />
        </Section>
      )}
      {people.length > 0 && (
        <Section id="people" title={t('people')}>
          <p className="text-small">{t('peopleText')}</p>
          <FeedList feeds={people} />
        </Section>
      )}
      {registries.length > 0 && (
        <Section id="registries" title={t('registries')}>
          <p className="max-w-prose text-small">{t('registriesText')}</p>
          <FeedList feeds={registries} />
        </Section>
      )}
      <p className="flex flex-wrap gap-x-6">
        <a href={opml} download="" className="inline-flex min-h-11 items-center">
          {t('opml')}
        </a>
        <PageLink path="/days">{t('days')}</PageLink>
        <PageLink path="/data">{t('data')}</PageLink>
      </p>
    </>
  );
}

function ChangeFeeds({feeds}: {feeds: readonly ListedFeed[]}) {
  const t = useTranslations('Follow');
  return (
    <Section id="changes" title={t('changes')}>
      {feeds.length > 0 && (
        <>
          <p className="max-w-prose text-small">{t('changesText')}</p>
          <FeedList feeds={feeds} />
        </>
      )}
      <p>
        <PageLink path="/digest">{t('digest')}</PageLink>
      </p>
    </Section>
  );
}
