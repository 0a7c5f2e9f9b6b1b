import {calendarDay, otherCalendar, type Calendar} from '../../../i18n/calendars.ts';
import {pagePath} from '../../../i18n/links.ts';
import {pageSizes} from './paging.ts';

/** The items of one month of the archive. */
export type MonthOf<Item> = {
  /** 1 to 12 in the calendar of the year. */
  month: number;
  /** A date in the month, from which its name is formatted. */
  day: string;
  /** Path of its first page in the archive, with its anchor. */
  path: string;
  items: Item[];
  /** Months of the other calendar that its items fall into, each with a date in it. */
  others: {year: number; month: number; day: string}[];
};
/**
 * The items of one year of the archive, months with the newest first. `count` is the number of
 * items.
 */
export type YearOf<Item> = {
  calendar: Calendar;
  year: number;
  months: MonthOf<Item>[];
  count: number;
};

/** News by year and month of a calendar, newest first. `news` must be newest first. */
export function archiveOf<Item extends {date: string}>(
  news: readonly Item[],
  calendar: Calendar
): YearOf<Item>[] {
  const years: YearOf<Item>[] = [];
  for (const item of news) {
    const {year, month} = calendarDay(item.date, calendar);
    if (years.at(-1)?.year !== year) years.push({calendar, year, months: [], count: 0});
    const open = years.at(-1);
    if (!open) continue;
    if (open.months.at(-1)?.month !== month)
      open.months.push({
        month,
        day: item.date,
        path: monthPath(year, month, open.count),
        items: [],
        others: []
      });
    const group = open.months.at(-1);
    const other = calendarDay(item.date, otherCalendar(calendar));
    group?.items.push(item);
    if (!group?.others.some(known => known.year === other.year && known.month === other.month))
      group?.others.push({...other, day: item.date});
    open.count++;
  }
  return years;
}

/** `before` is the number of items of the year that come before the month's first. */
const monthPath = (year: number, month: number, before: number) =>
  `${pagePath(`/archive/${year}`, Math.floor(before / pageSizes.rows) + 1)}#m${month}`;
