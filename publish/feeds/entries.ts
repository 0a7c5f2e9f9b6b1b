import {lastChange, tagUri, type NewsItem, type Person, type Source} from '../../records/index.ts';
import {inlineText} from '../../i18n/partialDates/inlineDates.ts';
import {href} from '../../i18n/links.ts';
import {localeRecord, type Locale} from '../../i18n/locales.ts';
import {isolateRuns} from '../../i18n/direction/isolate.ts';
import {listedDay} from '../../i18n/partialDates/partialDate.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import {translator} from '../../i18n/translator.ts';
import type {Change} from '../../views/changes.ts';
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

/** A change as an entry, with its sources. */
export function changeEntry(change: Change, locale: Locale): FeedEntry {
  const {id, on, title, note, lang, path, sources} = change;
  const detail = inlineText(note, lang);
  const cited = sources.map(source => `<li>${sourceLink(source, locale)}</li>`);
  const list =
    cited.length > 0
      ? `<h3>${translator(locale, 'Feed')('sources')}</h3><ul>${cited.join('')}</ul>`
      : '';
  const text = `<p>${escapeText(isolateRuns(detail, lang))}</p>`;
  return {
    id,
    url: publicUrl() + href(locale, path),
    lang,
    topics: [],
    title: directedText(title, lang),
    summary: directedText(detail, lang),
    html: directedHtml((lang === locale ? text : directedHtml(text, lang)) + list, locale),
    published: startOf(on),
    updated: startOf(on)
  };
}

/** A source by publisher and title, linked if its address may be published. */
function sourceLink({publisher, title, url, publishable}: Source, locale: Locale): string {
  const comma = localeRecord[locale].comma;
  const words = escapeText(isolateRuns(publisher[locale] + comma + title[locale], locale));
  return publishable && url ? `<a href="${escapeAttribute(url)}">${words}</a>` : words;
}
