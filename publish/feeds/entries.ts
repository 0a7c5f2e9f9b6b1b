import {
  eventIds,
  lastChange,
  statusChanges,
  tagUri,
  type NewsItem,
  type Person
} from '../../records/index.ts';
import {formatDate} from '../../i18n/dates.ts';
import {inlineText} from '../../i18n/partialDates/inlineDates.ts';
import {href} from '../../i18n/links.ts';
import type {Locale} from '../../i18n/locales.ts';
import {isolateRuns} from '../../i18n/direction/isolate.ts';
import {listedDay} from '../../i18n/partialDates/partialDate.ts';
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

const startOf = (day: string) => new Date(`${day}T00:00:00Z`);
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
  const first = latest(events.map(event => listedDay(event.date) ?? '')) || person.reviewedOn;
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
    const title = t('status', {
      name: name[locale],
      status: statusWord(code),
      date: formatDate(event.date, locale)
    });
    const own = sources.filter(({id}) => event.sources.includes(id));
    const cited = own.map(source => `<li>${sourceLink(source, locale)}</li>`);
    const published = startOf(listedDay(event.date) ?? lastPublished(own) ?? person.reviewedOn);
    const html = `<p>${escapeText(isolateRuns(detail, locale))}</p><h3>${t('sources')}</h3><ul>${cited.join('')}</ul>`;
    return {
      id: tagUri(locale, 'people', recordNo, 'events', ids[events.indexOf(event)] ?? ''),
      url: `${personUrl(person, locale)}#timeline`,
      lang: locale,
      topics: [],
      title: directedText(title, locale),
      summary: directedText(detail, locale),
      html: directedHtml(html, locale),
      published,
      updated: published
    };
  });
}

/** The last day on which one of the sources appeared; null if none says. */
const lastPublished = (sources: Person['sources']) =>
  latest(sources.map(({published}) => (published && listedDay(published)) ?? '')) || null;

/** A source by publisher and title, linked if its address may be published. */
function sourceLink(
  {publisher, title, url, publishable}: Person['sources'][number],
  locale: Locale
): string {
  const comma = locale === 'fa' ? '، ' : ', ';
  const words = escapeText(isolateRuns(publisher[locale] + comma + title[locale], locale));
  return publishable && url ? `<a href="${escapeAttribute(url)}">${words}</a>` : words;
}
