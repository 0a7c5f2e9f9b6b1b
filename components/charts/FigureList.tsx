import {useLocale, useTranslations} from 'next-intl';
import type {Figures} from '../../records/index.ts';
import {formatDate} from '../../i18n/dates.ts';
import {formatNumber, formatPlainNumber} from '../../i18n/numbers.ts';
import BarChart from './BarChart.tsx';
import ChartFigure from './ChartFigure.tsx';
import SpellChart from './SpellChart.tsx';
import {useDays} from '../text/useDuration.ts';
import YearChart from './YearChart.tsx';

type Props = {figures: Figures; groups: {held: number; free: number; died: number}; date: string};

/** Rows of the chart of days; more would be neither read nor light. */
const rowsDrawn = 40;

/** All figures of the site, each from the same numbers as the data files. */
export default function FigureList({figures, groups, date}: Props) {
  const t = useTranslations('Figures');
  const status = useTranslations('Status');
  const charge = useTranslations('Charge');
  const locale = useLocale();
  const days = useDays();
  const number = (value: number) => formatNumber(value, locale);
  const {people, statuses, charges, detentions, years, sources} = figures;
  const note = t('pictureNote', {people, date: formatDate(date, locale, 'short')});
  const drawn = detentions.slice(0, rowsDrawn);
  const [longest, topCharge, firstYear, lastYear] = [
    detentions[0],
    charges[0],
    years[0],
    years.at(-1)
  ];
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const claims = sum(sources.map(entry => entry.claims));
  const sourceLabel = (count: number) =>
    count === 4 ? t('sourcesMore', {count: number(4)}) : t('sourceCount', {count});
  return (
    <>
      <ChartFigure
        id="statuses"
        title={t('statuses')}
        note={note}
        text={t('statusesText', {
          people: number(people),
          held: number(groups.held),
          free: number(groups.free),
          died: number(groups.died)
        })}
        chart={
          <BarChart
            label={t('statuses')}
            bars={statuses.map(({code, count}) => ({key: code, label: status(code), value: count}))}
          />
        }
        columns={[t('status'), t('peopleCount')]}
        rows={statuses.map(({code, count}) => [status(code), number(count)])}
      />
      {topCharge && (
        <ChartFigure
          id="charges"
          title={t('charges')}
          note={note}
          text={t('chargesText', {charge: charge(topCharge.code)})}
          chart={
            <BarChart
              label={t('charges')}
              bars={charges.map(({code, count}) => ({
                key: code,
                label: charge(code),
                value: count
              }))}
            />
          }
          columns={[t('charge'), t('peopleCount'), t('convicted')]}
          rows={charges.map(({code, count, convicted}) => [
            charge(code),
            number(count),
            number(convicted)
          ])}
        />
      )}
      {longest && (
        <ChartFigure
          id="detentions"
          title={t('detentions')}
          note={note}
          text={
            <>
              {t('detentionsText', {
                days: days(longest.detention.days),
                name: longest.name[locale]
              })}{' '}
              {t('openEnd')}{' '}
              {drawn.length < detentions.length && t('detentionsMost', {count: number(rowsDrawn)})}
            </>
          }
          chart={<SpellChart label={t('detentions')} rows={drawn} />}
          columns={[t('person'), t('days'), t('spells')]}
          rows={drawn.map(({name, detention}) => [
            name[locale],
            days(detention.days),
            number(detention.spells.length)
          ])}
        />
      )}
      {firstYear && lastYear && (
        <ChartFigure
          id="years"
          title={t('years')}
          note={note}
          text={t('yearsText', {
            arrests: sum(years.map(({arrests}) => arrests)),
            releases: sum(years.map(({releases}) => releases)),
            first: formatPlainNumber(firstYear.year, locale),
            last: formatPlainNumber(lastYear.year, locale)
          })}
          chart={
            <YearChart
              label={t('years')}
              years={years}
              arrests={t('arrests')}
              releases={t('releases')}
            />
          }
          columns={[t('year'), t('arrests'), t('releases')]}
          rows={years.map(({year, arrests, releases}) => [
            formatPlainNumber(year, locale),
            number(arrests),
            number(releases)
          ])}
        />
      )}
      <ChartFigure
        id="sources"
        title={t('sources')}
        note={note}
        text={t('sourcesText', {claims, several: number(claims - (sources[0]?.claims ?? 0))})}
        chart={
          <BarChart
            label={t('sources')}
            bars={sources.map(({sources: count, claims: value}) => ({
              key: String(count),
              label: sourceLabel(count),
              value
            }))}
          />
        }
        columns={[t('sources'), t('claims')]}
        rows={sources.map(({sources: count, claims: value}) => [sourceLabel(count), number(value)])}
      />
    </>
  );
}
