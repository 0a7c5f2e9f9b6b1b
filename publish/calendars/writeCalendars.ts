import fs from 'node:fs';
import path from 'node:path';
import ical, {ICalCalendarMethod, ICalEventTransparency} from 'ical-generator';
import {addDays} from '../../i18n/calendars.ts';
import {href} from '../../i18n/links.ts';
import {locales, type Locale} from '../../i18n/locales.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import {translator} from '../../i18n/translator.ts';
import {feedPath, getPeople, type Day} from '../../records/index.ts';
import {dayPath, daysAhead, daysOf, dayText, deadlines} from '../../views/days.ts';
import {directedText} from '../feeds/directed.ts';

/** Days in the calendar of all people. A calendar program reads the whole file each time. */
const longest = 1000;
const day = 86_400;

/**
 * Writes the calendars as iCalendar files (RFC 5545) in each language: all days of the next twelve months, deadlines,
 * and one per person for five years. Anniversaries are single events, since no recurrence rule that programs know
 * follows the Solar calendar. Returns a summary for the log.
 */
export function writeCalendars(root: string): string {
  let count = 0;
  const write = (file: string, text: string) => {
    const target = path.join(root, file);
    fs.mkdirSync(path.dirname(target), {recursive: true});
    fs.writeFileSync(target, text);
    count++;
  };
  for (const locale of locales) {
    const t = translator(locale, 'Days');
    const site = translator(locale, 'Site')('name');
    const named = (title: string) => `${title} · ${site}`;
    write(
      `${locale}/feeds/days.ics`,
      calendar(named(t('title')), daysAhead(locale).slice(0, longest), locale)
    );
    write(
      `${locale}/feeds/deadlines.ics`,
      calendar(named(t('deadlines')), deadlines(locale), locale)
    );
    for (const person of getPeople(locale))
      write(
        `${feedPath(locale, {kind: 'prisoners', slug: person.slug}).slice(1)}.ics`,
        calendar(
          named(t('personTitle', {name: person.name[locale]})),
          daysOf(person, locale, 'calendar'),
          locale
        )
      );
  }
  return `${count} calendars`;
}

/** A calendar as text. `name`: its title in programs. */
export function calendar(name: string, days: readonly Day[], locale: Locale): string {
  const t = translator(locale, 'Days');
  const file = ical({
    name: directedText(name, locale),
    prodId: {company: 'freeiranspoliticalprisonersnow.org', product: 'days', language: locale},
    method: ICalCalendarMethod.PUBLISH,
    ttl: day
  });
  for (const each of days) {
    const isDay = each.first === each.last;
    const text = dayText(each, locale);
    file.createEvent({
      id: uidOf(each, locale),
      stamp: new Date(`${each.reviewedOn}T00:00:00Z`),
      allDay: true,
      start: each.first,
      // The end of a whole day is the day after it.
      end: addDays(each.last, 1),
      summary: directedText(isDay ? text : t('wholeMonth', {text}), locale),
      url: publicUrl() + href(locale, dayPath(each)),
      transparency: ICalEventTransparency.TRANSPARENT
    });
  }
  return file.toString();
}

/**
 * Ids are made of record numbers and never change with a name, a slug or the site's address. The languages count years
 * in different calendars, so each has ids of its own.
 */
const uidOf = ({id, kind, count}: Day, locale: Locale): string =>
  `${[...id.split('/'), kind, count, locale].join('-')}@freeiranspoliticalprisonersnow.org`;
