import type {Calendar} from '../calendars.ts';
import type {Locale} from '../locales.ts';

/** How a language says what is known of a date. */
type DateWords = {
  /** A year, marked if it is of the calendar in which the language does not count. */
  year: Record<Calendar, (year: string) => string>;
  /** Two months of one year, and two months of different years. */
  months: (first: string, last: string, year: string) => string;
  span: (first: string, last: string) => string;
  about: (date: string) => string;
  before: (date: string, isDay: boolean) => string;
  after: (date: string, isDay: boolean) => string;
  between: (first: string, last: string) => string;
  period: (first: string, last: string) => string;
  /** A year after a noun, as in “news of 2021”. */
  ofYear: (year: string) => string;
  unknown: string;
};

/**
 * Not in `messages/`, because the check also formats dates: next-intl loads React, which must not happen before a
 * build has set NODE_ENV.
 */
export const dateWords: Record<Locale, DateWords> = {
  en: {
    year: {gregorian: year => year, solar: year => `Solar Hijri ${year}`},
    months: (first, last, year) => `${first}–${last} ${year}`,
    span: (first, last) => `${first} – ${last}`,
    about: date => `about ${date}`,
    before: (date, isDay) => `${isDay ? 'on' : 'in'} or before ${date}`,
    after: (date, isDay) => `${isDay ? 'on' : 'in'} or after ${date}`,
    between: (first, last) => `between ${first} and ${last}`,
    period: (first, last) => `${first} to ${last}`,
    ofYear: year => year,
    unknown: 'date unknown'
  },
  fa: {
    year: {gregorian: year => `${year} میلادی`, solar: year => year},
    months: (first, last, year) => `${first} تا ${last} ${year}`,
    span: (first, last) => `${first} تا ${last}`,
    about: date => `حدود ${date}`,
    before: date => `در ${date} یا پیش از آن`,
    after: date => `در ${date} یا پس از آن`,
    between: (first, last) => `بین ${first} و ${last}`,
    period: (first, last) => `${first} تا ${last}`,
    ofYear: year => `سال ${year}`,
    unknown: 'تاریخ نامعلوم'
  }
};
