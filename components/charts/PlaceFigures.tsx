import {useLocale, useTranslations} from 'next-intl';
import type {Figures} from '../../records/index.ts';
import {calendarOf} from '../../i18n/calendars.ts';
import {formatMonth} from '../../i18n/dates.ts';
import {formatNumber, formatPlainNumber} from '../../i18n/numbers.ts';
import BarChart from './BarChart.tsx';
import ChartFigure from './ChartFigure.tsx';
import MonthChart from './MonthChart.tsx';

type Props = {figures: Figures; note: string};

/** People in prison by month of the reader's calendar. */
export function MonthFigure({figures: {months}, note}: Props) {
  const t = useTranslations('Figures');
  const locale = useLocale();
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return null;
  const name = (day: string) => formatMonth(day, calendarOf(locale), locale);
  const most = months.reduce((a, b) => (b.held > a.held ? b : a));
  return (
    <ChartFigure
      id="months"
      title={t('months')}
      note={note}
      text={t('monthsText', {count: most.held, month: name(most.first)})}
      chart={<MonthChart label={t('months')} months={months} />}
      columns={[t('month'), t('peopleCount')]}
      rows={months.map(({first: day, held}) => [name(day), formatNumber(held, locale)])}
    />
  );
}

/** People by prison. */
export function PrisonFigure({figures: {prisons}, note}: Props) {
  const t = useTranslations('Figures');
  const locale = useLocale();
  if (!prisons.length) return null;
  const number = (value: number) => formatNumber(value, locale);
  const bars = prisons.map(({code, name, ever}) => ({key: code, label: name[locale], value: ever}));
  return (
    <ChartFigure
      id="prisons"
      title={t('prisons')}
      note={note}
      text={t('prisonsText')}
      chart={<BarChart label={t('prisons')} bars={bars} />}
      columns={[t('prison'), t('peopleCount'), t('lastThere')]}
      rows={prisons.map(({name, ever, last}) => [name[locale], number(ever), number(last)])}
    />
  );
}

/** People by article of law. */
export function ArticleFigure({figures: {articles}, note}: Props) {
  const t = useTranslations('Figures');
  const person = useTranslations('PersonPage');
  const locale = useLocale();
  if (!articles.length) return null;
  const number = (value: number) => formatNumber(value, locale);
  const rows = articles.map(({code, number: article, law, named, usual}) => ({
    key: code,
    label: person('article', {number: formatPlainNumber(article, locale), law: law[locale]}),
    named,
    value: usual
  }));
  const isNamed = rows.some(({named}) => named > 0);
  return (
    <ChartFigure
      id="articles"
      title={t('articles')}
      note={note}
      text={`${t(isNamed ? 'articlesRare' : 'articlesUnnamed')} ${t('articlesText')}`}
      chart={<BarChart label={t('articles')} bars={rows} />}
      columns={[t('article'), t('usualArticle'), t('namedArticle')]}
      rows={rows.map(({label, named, value}) => [label, number(value), number(named)])}
    />
  );
}
