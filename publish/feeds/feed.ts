import {
  feedLength,
  getNews,
  getNewsOfPerson,
  getPerson,
  tagUri,
  type FeedName,
  type NewsItem,
  type Person
} from '../../records/index.ts';
import type {Locale} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
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
    person
  };
}

/** The title of a feed by its name: the site's name, after the topic or person if there is one. */
export function feedTitle(name: string, locale: Locale): string {
  const t = translator(locale, 'Site');
  const site = t('name');
  return directedText(name === '' ? site : t('title', {page: name, site}), locale);
}
