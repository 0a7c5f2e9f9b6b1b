import {sourceCount} from '../components/charts/sourceCount.ts';
import {calendarDay, calendarOf} from '../i18n/calendars.ts';
import {formatPlainNumber} from '../i18n/numbers.ts';
import {locales, type Locale} from '../i18n/locales.ts';
import {remember} from '../i18n/remember.ts';
import {translator} from '../i18n/translator.ts';
import {
  getFigures,
  today,
  type FigureName,
  type FigureRow,
  type Figures
} from '../records/index.ts';

const inBoth = (words: (locale: Locale) => string) => ({en: words('en'), fa: words('fa')});

/** What every row ends with. */
const ending = ({basis}: {basis: Figures['statuses'][number]['basis']}) => ({
  ...basis,
  countedOn: today
});

/** The rows of the figures of which each language counts by its own calendar. */
const inBothCalendars = <R extends object>(rows: (locale: Locale) => readonly R[]) =>
  locales.flatMap(locale => rows(locale).map(row => ({calendar: calendarOf(locale), ...row})));

/** The numbers of each chart with what they rest on, in both languages. A chart that is not drawn has no rows. */
export const getFigureTables = remember(() =>
  figureTablesOf({en: getFigures('en'), fa: getFigures('fa')})
);

/** The tables of the figures, which each language counts by its own calendar. */
export function figureTablesOf(all: Record<Locale, Figures>): {
  [T in FigureName]: FigureRow<T>[];
} {
  const figures = all.en;
  return {
    statuses: figures.statuses.map(({code, count, ...row}) => ({
      id: code,
      name: inBoth(locale => translator(locale, 'Status')(code)),
      count,
      ...ending(row)
    })),
    months: inBothCalendars(locale =>
      all[locale].months.map(({first, held, ...row}) => {
        const {year, month} = calendarDay(first, calendarOf(locale));
        return {year, month, firstDay: first, count: held, ...ending(row)};
      })
    ),
    prisons: figures.prisons.map(({code, name, ever, last, ...row}) => ({
      id: code,
      name,
      count: ever,
      lastThere: last,
      ...ending(row)
    })),
    health: (figures.health.held ? figures.health.rows : []).map(
      ({code, current, unconfirmed, ...row}) => ({
        id: code,
        name: inBoth(locale => translator(locale, 'Health')(code)),
        current,
        unconfirmed,
        ...ending(row)
      })
    ),
    ...legalTables(figures),
    detentions: figures.detentions.map(({recordNo, name, detention, ...row}) => ({
      id: String(recordNo),
      name,
      daysMin: detention.days.min,
      daysMax: detention.days.max,
      stretches: detention.spells.length,
      ...ending(row)
    })),
    years: inBothCalendars(locale =>
      all[locale].years.map(({year, arrests, releases, ...row}) => ({
        year,
        arrests,
        releases,
        ...ending(row)
      }))
    ),
    sources: figures.sources.map(({sources, claims, ...row}) => ({
      id: String(sources),
      name: inBoth(locale => sourceCount(sources, locale)),
      count: claims,
      ...ending(row)
    }))
  };
}

const legalTables = ({charges, articles}: Figures) => ({
  charges: charges.map(({code, name, count, convicted, ...row}) => ({
    id: code,
    name,
    count,
    convicted,
    ...ending(row)
  })),
  articles: articles.map(({code, number, law, named, usual, ...row}) => ({
    id: code,
    name: inBoth(locale =>
      translator(locale, 'PersonPage')('article', {
        number: formatPlainNumber(number, locale),
        law: law[locale]
      })
    ),
    count: usual,
    inSources: named,
    ...ending(row)
  }))
});

/** The charts that are drawn, with the number of rows of each table. */
export const figureFiles = (): {name: FigureName; count: number}[] =>
  Object.entries(getFigureTables())
    .map(([name, rows]) => ({name: name as FigureName, count: rows.length}))
    .filter(({count}) => count > 0);
