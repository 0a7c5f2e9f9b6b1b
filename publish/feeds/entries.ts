import {
  bounds,
  eventIds,
  lastChange,
  statusChanges,
  tagUri,
  type NewsItem,
  type Person
} from '../../records/index.ts';
import {formatDate} from '../../i18n/dates.ts';
import {inlineText} from '../../i18n/inlineDates.ts';
import {href} from '../../i18n/links.ts';
import type {Locale} from '../../i18n/locales.ts';
import {isolateRuns} from '../../i18n/direction/isolate.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import {translator} from '../../i18n/translator.ts';
import {escapeAttribute, escapeText} from '../html/xml.ts';
import {directedHtml, directedText} from './directed.ts';
import type {FeedText} from './feedText.ts';

/** One entry, from which both formats are written. Title and summary are plain text, `html` is the full text. */
export type FeedEntry = {
  id: string;
  url: string;
  title: string;
  summary: string;
  html: string;
  /** Language of the text: the other one if the translation is missing. */
  lang: Locale;
  published: Date;
  updated: Date;
  topics: NewsItem['topics'];
};

/** Start of a day, month or year. */
const startOf = (date: string) => new Date(`${bounds(date).first}T00:00:00Z`);
const latest = (days: readonly string[]) =>
  days.reduce((late, day) => (day > late ? day : late), '');

/** The entry of a news item. `text`: the texts of its page. */
export function newsEntry(item: NewsItem, text: FeedText, locale: Locale): FeedEntry {
  const {words, date, contentWarning} = item;
  const warning = contentWarning
    ? `<p><strong>${escapeText(inlineText(contentWarning[locale], locale))}</strong></p>`
    : '';
  const html = warning + text.prose + text.since + text.corrections + text.sources;
  return {
    id: tagUri(locale, 'news', item.recordNo),
    url: publicUrl() + href(locale, `/news/${item.slug}`),
    title: directedText(words.title, words.lang),
    summary: directedText(inlineText(words.summary, words.lang), words.lang),
    html: directedHtml(html, locale),
    lang: words.lang,
    topics: item.topics,
    published: startOf(date),
    updated: startOf(lastChange(item))
  };
}

const personUrl = ({slug}: Person, locale: Locale) =>
  publicUrl() + href(locale, `/prisoners/${slug}`);

/** The entry of a person's page, which becomes new whenever the page changes. `text`: the texts of the page. */
export function personEntry(person: Person, text: FeedText, locale: Locale): FeedEntry {
  const {words, events, changes} = person;
  const summary = inlineText(words.summary, words.lang);
  const first = latest(events.map(event => bounds(event.date).first));
  const lead = `<p>${escapeText(isolateRuns(summary, words.lang))}</p>`;
  return {
    id: tagUri(locale, 'people', person.recordNo),
    url: personUrl(person, locale),
    lang: words.lang,
    topics: [],
    title: directedText(person.name[locale], locale),
    summary: directedText(summary, words.lang),
    html: directedHtml(lead + text.prose + text.changes + text.sources, locale),
    published: startOf(first),
    updated: startOf(latest([first, ...changes.map(({on}) => on)]))
  };
}

/** One entry for each change of a person's status, with its sources. */
export function statusEntries(person: Person, locale: Locale): FeedEntry[] {
  const [t, statusWord] = [translator(locale, 'Feed'), translator(locale, 'Status')];
  const {recordNo, name, events, sources} = person;
  const ids = eventIds(events);
  return statusChanges(person).map(({event, code}) => {
    const detail = inlineText(event.detail[locale], locale);
    const title = t(event.onOrBefore ? 'statusBefore' : 'status', {
      name: name[locale],
      status: statusWord(code),
      date: formatDate(event.date, locale)
    });
    const cited = sources
      .filter(({id}) => event.sources.includes(id))
      .map(source => `<li>${sourceLink(source, locale)}</li>`);
    const html = `<p>${escapeText(isolateRuns(detail, locale))}</p><h3>${t('sources')}</h3><ul>${cited.join('')}</ul>`;
    return {
      id: tagUri(locale, 'people', recordNo, 'events', ids[events.indexOf(event)] ?? ''),
      url: `${personUrl(person, locale)}#timeline`,
      lang: locale,
      topics: [],
      title: directedText(title, locale),
      summary: directedText(detail, locale),
      html: directedHtml(html, locale),
      published: startOf(event.date),
      updated: startOf(event.date)
    };
  });
}

/** A source by publisher and title, linked if its address may be published. */
function sourceLink(
  {publisher, title, url, publishable}: Person['sources'][number],
  locale: Locale
): string {
  const comma = locale === 'fa' ? '، ' : ', ';
  const words = escapeText(isolateRuns(publisher[locale] + comma + title[locale], locale));
  return publishable && url ? `<a href="${escapeAttribute(url)}">${words}</a>` : words;
}
