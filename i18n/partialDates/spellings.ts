import {calendarDay, dateParts} from '../calendars.ts';
import {formatMonth} from '../dates.ts';
import {knownDatesIn, type KnownDate} from './partialDate.ts';

const languages = ['en', 'fa'] as const;
const calendars = ['gregorian', 'solar'] as const;

/**
 * A date of any form as people may type it into the search field: both calendars, both languages, words and numbers. A
 * month or a year also has the months or years of the other calendar that it spans. `unknown` has none.
 */
export const dateSpellings = (date: string): string[] => [
  ...new Set(knownDatesIn(date).flatMap(spellingsOf))
];

function spellingsOf({precision, first, last}: KnownDate): string[] {
  if (precision === 'day') return daySpellings(first);
  return [first, last].flatMap(day =>
    calendars.flatMap(calendar => {
      const {year, month} = calendarDay(day, calendar);
      return precision === 'year'
        ? [String(year)]
        : [
            `${year}-${String(month).padStart(2, '0')}`,
            ...languages.map(locale => formatMonth(day, calendar, locale))
          ];
    })
  );
}

function daySpellings(date: string): string[] {
  const both = calendars.flatMap(calendar => {
    const {year, month, day} = calendarDay(date, calendar);
    const padded = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
    const words = languages.map(locale => {
      const parts = dateParts(date, calendar, locale);
      return `${parts.day} ${parts.month} ${parts.year}`;
    });
    return [padded, `${year}-${month}-${day}`, ...words];
  });
  const {day, month, year} = dateParts(date, 'gregorian', 'en');
  return [...both, `${month} ${day} ${year}`];
}
