import FollowGuide from '../../components/guides/FollowGuide.tsx';
import {entrySubject} from '../../i18n/registry/entrySubject.ts';
import type {Locale} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import {
  feedLength,
  feedPath,
  getFeeds,
  getPeople,
  getRegistryEntry,
  type FeedName
} from '../../records/index.ts';
import {titledView} from '../titledView.tsx';
import {singlePage} from '../singlePage.ts';

/** Personal feeds listed here. The OPML file has all of them, and each profile names its own. */
const listedPeople = 80;

/** The same for prisons, courts and the like. */
const listedRegistries = 40;

export const followPages = singlePage('/follow', followPage);

/** How to follow the site without an account, with a list of its feeds. */
function followPage(locale: Locale) {
  const t = translator(locale, 'Follow');
  const topic = translator(locale, 'Topic');
  const names = new Map(getPeople(locale).map(({slug, name}) => [slug, name[locale]]));
  const nameOf = (feed: FeedName) => {
    if (feed.kind === 'news') return t('all');
    if (feed.kind === 'changes') return translator(locale, 'Feed')(`changes.${feed.of}`);
    if (feed.kind === 'registry') {
      const entry = getRegistryEntry(`/${feed.registry}/${feed.code}`, locale);
      return entry ? entrySubject(entry, locale) : '';
    }
    return feed.kind === 'topics' ? topic(feed.topic) : (names.get(feed.slug) ?? '');
  };
  const listed = (kind: FeedName['kind']) =>
    getFeeds(locale)
      .filter(feed => feed.kind === kind)
      .map(feed => ({name: nameOf(feed), path: feedPath(locale, feed)}));
  const news = feedPath(locale, {kind: 'news'});
  return titledView({
    locale,
    path: '/follow',
    title: t('title'),
    lead: t('lead'),
    feeds: {atom: [news], json: [news]},
    children: (
      <FollowGuide
        news={{name: t('all'), path: news}}
        changes={listed('changes')}
        topics={listed('topics')}
        people={listed('prisoners').slice(0, listedPeople)}
        registries={listed('registry').slice(0, listedRegistries)}
        newest={feedLength}
        opml={`/${locale}/feeds/all.opml`}
      />
    )
  });
}
