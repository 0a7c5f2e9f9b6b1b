import {getTranslations} from 'next-intl/server';
import FollowGuide from '../../../components/guides/FollowGuide.tsx';
import PageFrame from '../../../components/frame/PageFrame.tsx';
import PageHeading from '../../../components/frame/PageHeading.tsx';
import {feedLength, feedPath, getFeeds, getPeople, type FeedName} from '../../../records/index.ts';
import {pageMetadata} from '../../../views/metadata.ts';
import {pageLocale} from '../../params.ts';
import {footerOf} from '../../../views/text.ts';

/** People listed by name; the file for import has everyone, and each person's page names its own feed. */
const peopleListed = 80;

export async function generateMetadata() {
  const locale = await pageLocale();
  const t = await getTranslations('Follow');
  return pageMetadata({
    locale,
    path: '/follow',
    title: t('title'),
    description: t('lead'),
    feeds: {atom: [feedPath(locale, {kind: 'news'})], json: [feedPath(locale, {kind: 'news'})]}
  });
}

export default async function FollowPage() {
  const locale = await pageLocale();
  const t = await getTranslations('Follow');
  const topic = await getTranslations('Topic');
  const names = new Map(getPeople(locale).map(({slug, name}) => [slug, name[locale]]));
  const nameOf = (feed: FeedName) =>
    feed.kind === 'news'
      ? t('all')
      : feed.kind === 'topics'
        ? topic(feed.topic)
        : (names.get(feed.slug) ?? '');
  const listed = (kind: FeedName['kind']) =>
    getFeeds(locale)
      .filter(feed => feed.kind === kind)
      .map(feed => ({name: nameOf(feed), path: feedPath(locale, feed)}));
  return (
    <PageFrame path="/follow" footer={footerOf(locale)}>
      <PageHeading title={t('title')} lead={t('lead')} />
      <FollowGuide
        news={{name: t('all'), path: feedPath(locale, {kind: 'news'})}}
        topics={listed('topics')}
        people={listed('prisoners').slice(0, peopleListed)}
        newest={feedLength}
        list={`/${locale}/feeds/all.opml`}
      />
    </PageFrame>
  );
}
