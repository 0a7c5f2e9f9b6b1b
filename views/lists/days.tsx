import DayList, {type ShownDay} from '../../components/days/DayList.tsx';
import Section from '../../components/frame/Section.tsx';
import Bidi from '../../components/text/Bidi.tsx';
import {
  addDays,
  calendarDay,
  calendarOf,
  dateParts,
  otherCalendar,
  type Calendar
} from '../../i18n/calendars.ts';
import {formatMonth, formatMonths} from '../../i18n/dates.ts';
import type {Locale} from '../../i18n/locales.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import {groupsInPages, pageSizes, type Day, type Person} from '../../records/index.ts';
import {dayPath, daysAhead, daysOf, dayText, yearAhead} from '../days.ts';
import {oneList, type List} from './list.tsx';
import {firstPages} from './firstPages.ts';

/** The day on which a day is listed: a month that has begun stands under today. */
const listedOn = ({first}: Day) => (first < yearAhead.first ? yearAhead.first : first);

const monthKey = (day: string, calendar: Calendar) => {
  const {year, month} = calendarDay(day, calendar);
  return year * 12 + month;
};

/** The days by month of the reader's calendar, cut into pages. */
const pages = perLocale(locale => {
  const calendar = calendarOf(locale);
  const months = new Map<number, {group: string; items: Day[]}>();
  for (const day of daysAhead(locale)) {
    const key = monthKey(listedOn(day), calendar);
    const month = months.get(key) ?? {group: listedOn(day), items: []};
    month.items.push(day);
    months.set(key, month);
  }
  return groupsInPages([...months.values()], pageSizes.days);
});

/** A day as the page shows it. English readers see the Solar day too; in Farsi every date has both. */
function shownDay(day: Day, locale: Locale): ShownDay {
  const isDay = day.first === day.last;
  const solar = dateParts(day.first, 'solar', 'en');
  return {
    key: `${day.id} ${day.count}`,
    date: isDay ? day.first : null,
    months: formatMonths(day.first, day.last, calendarOf(locale), locale),
    other: isDay && locale === 'en' ? `${solar.day} ${solar.month} ${solar.year}` : null,
    text: dayText(day, locale),
    lang: day.titleLang,
    path: dayPath(day)
  };
}

/** The days of a person in the next twelve months, as the profile shows them. */
export const shownDaysOf = (person: Person, locale: Locale): ShownDay[] =>
  daysOf(person, locale, 'year').map(day => shownDay(day, locale));

/** Title of a month in the reader's calendar, with the months of the other one that it meets. */
function monthTitle(day: string, locale: Locale): string {
  const calendar = calendarOf(locale);
  const {month} = calendarDay(day, calendar);
  const days = Array.from({length: 63}, (_, index) => addDays(day, index - 31));
  const ofMonth = days.filter(each => calendarDay(each, calendar).month === month);
  const [first = day, last = day] = [ofMonth[0], ofMonth.at(-1)];
  const others = formatMonths(first, last, otherCalendar(calendar), locale);
  return `${formatMonth(day, calendar, locale)} (${others})`;
}

/** Days that matter in the next twelve months, by month. */
export const daysList: List = {
  lengths: oneList('/days', pages),
  show: ({locale, page}) => {
    const t = translator(locale, 'Days');
    const shown = pages(locale)[page - 1] ?? [];
    return {
      title: t('title'),
      lead: t('lead'),
      children:
        shown.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          shown.map(({group, items}) => (
            <Section key={group} title={monthTitle(group, locale)}>
              <DayList days={items.map(day => shownDay(day, locale))} />
            </Section>
          ))
        ),
      after: (
        <Section id="files" title={t('files')}>
          <p className="max-w-prose">
            <Bidi lang={locale}>{t('filesText')}</Bidi>
          </p>
          <ul>
            {(['all', 'actions'] as const).map(name => (
              <li key={name}>
                <a
                  href={`/${locale}/feeds/${name === 'all' ? 'days' : 'deadlines'}.ics`}
                  type="text/calendar"
                  className="inline-flex min-h-11 items-center"
                >
                  {t(name)}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )
    };
  }
};

export const daysFirstPages = firstPages('/[locale]/days', daysList);
