import {
  feedLength,
  getNews,
  getNewsOfPerson,
  getPeople,
  getPerson,
  getRegistryEntry,
  tagUri,
  type ChangeFeed,
  type FeedName,
  type NewsItem,
  type Person,
  type RegistryEntry
} from '../../records/index.ts';
import type {Locale} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import {entrySubject} from '../../i18n/registry/entrySubject.ts';
import {actionChanges, correctionChanges, statusesOf, type Change} from '../../views/changes.ts';
import {directedText} from './directed.ts';

/** What a feed carries, before it has entries. */
export type Feed = {
  id: string;
  /** Path of the page that it belongs to, without the language. */
  page: string;
  /** The topic or person; empty for the feed of all news. */
  name: string;
  description: string;
  items: readonly NewsItem[];
  /** Only of a person's feed. */
  person?: Person;
  /** Changes that the feed has besides: of the status of these people, or of all of one kind. */
  changes?: readonly Change[];
};

export function feedOf(feed: FeedName, locale: Locale): Feed {
  const t = translator(locale, 'Feed');
  if (feed.kind === 'topics') {
    const topic = translator(locale, 'Topic')(feed.topic);
    return {
      id: tagUri(locale, 'feeds', 'topics', feed.topic),
      page: '/news',
      name: topic,
      description: t('topicText', {topic}),
      items: getNews(locale)
        .filter(item => item.topics.includes(feed.topic))
        .slice(0, feedLength)
    };
  }
  if (feed.kind === 'registry') {
    const entry = getRegistryEntry(`/${feed.registry}/${feed.code}`, locale);
    if (!entry)
      throw new Error(`${feed.registry}/${feed.code} is in the list of feeds but has no page`);
    return registryFeed(entry, locale);
  }
  if (feed.kind === 'changes') return changesFeed(feed.of, locale);
  const person = feed.kind === 'prisoners' ? getPerson(feed.slug, locale) : undefined;
  if (!person)
    return {
      id: tagUri(locale, 'feeds', 'news'),
      page: '/news',
      name: '',
      description: t('newsText'),
      items: getNews(locale).slice(0, feedLength)
    };
  return {
    id: tagUri(locale, 'feeds', 'people', person.recordNo),
    page: `/prisoners/${person.slug}`,
    name: person.name[locale],
    description: t('personText', {name: person.name[locale]}),
    items: getNewsOfPerson(person.slug, locale).slice(0, feedLength),
    person,
    changes: statusesOf(person, locale)
  };
}

/** News that name the people and cases of a prison, court or the like, and what becomes of these people. */
export function registryFeed(entry: RegistryEntry, locale: Locale): Feed {
  const name = entrySubject(entry, locale);
  return {
    id: tagUri(locale, 'feeds', entry.registry, entry.code),
    page: entry.path,
    name,
    description: translator(locale, 'Feed')('registryText', {name}),
    items: entry.news.slice(0, feedLength),
    changes: entry.people.flatMap(each => statusesOf(each, locale))
  };
}

/** The page of each kind of change, and its changes. */
const changesOf: Record<ChangeFeed, {page: string; all: (locale: Locale) => Change[]}> = {
  statuses: {
    page: '/prisoners',
    all: locale => getPeople(locale).flatMap(person => statusesOf(person, locale))
  },
  actions: {page: '/act', all: actionChanges},
  corrections: {page: '/corrections', all: correctionChanges}
};

/** The newest changes of one kind. */
function changesFeed(of: ChangeFeed, locale: Locale): Feed {
  const t = translator(locale, 'Feed');
  const {page, all} = changesOf[of];
  return {
    id: tagUri(locale, 'feeds', of),
    page,
    name: t(`changes.${of}`),
    description: t(`changesText.${of}`),
    items: [],
    changes: all(locale)
      .sort((a, b) => b.on.localeCompare(a.on) || a.id.localeCompare(b.id))
      .slice(0, feedLength)
  };
}

/** The title of a feed by its name: the site's name, after the topic or person if there is one. */
export function feedTitle(name: string, locale: Locale): string {
  const t = translator(locale, 'Site');
  const site = t('name');
  return directedText(name === '' ? site : t('title', {page: name, site}), locale);
}
