import {useLocale, useTranslations} from 'next-intl';
import type {Figures} from '../../records/index.ts';
import {formatDate} from '../../i18n/dates.ts';
import {formatNumber, formatPlainNumber} from '../../i18n/numbers.ts';
import {deathsAmong} from '../person/deaths.ts';
import {useDays} from '../text/useDays.ts';
import BarChart from './BarChart.tsx';
import ChartFigure from './ChartFigure.tsx';
import HealthFigure from './HealthFigure.tsx';
import {ArticleFigure, MonthFigure, PrisonFigure} from './PlaceFigures.tsx';
import {sourceCount} from './sourceCount.ts';
import SpellChart from './SpellChart.tsx';
import {daysKnown} from './daysKnown.ts';
import YearChart from './YearChart.tsx';

type Groups = {held: number; free: number; died: number};
type Props = {figures: Figures; groups: Groups; date: string};
/** `note` is the line under each downloadable picture. */
type FigureProps = {figures: Figures; note: string};

/** Rows of the detention chart: more would be unreadable, and heavy to download. */
const maxRows = 40;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function useNumber() {
  const locale = useLocale();
  return (value: number) => formatNumber(value, locale);
}

/** All charts of the site, computed from the same records as the data files. */
export default function FigureList({figures, groups, date}: Props) {
  const t = useTranslations('Figures');
  const locale = useLocale();
  const note = t('pictureNote', {
    people: figures.people,
    date: formatDate(date, locale, 'short')
  });
  return (
    <>
      <StatusFigure figures={figures} note={note} groups={groups} />
      <MonthFigure figures={figures} note={note} />
      <PrisonFigure figures={figures} note={note} />
      <HealthFigure figures={figures} note={note} />
      <ChargeFigure figures={figures} note={note} />
      <ArticleFigure figures={figures} note={note} />
      <DetentionFigure figures={figures} note={note} />
      <YearFigure figures={figures} note={note} />
      <SourceFigure figures={figures} note={note} />
    </>
  );
}

const deathMessages = {died: 'deathsDied', executed: 'deathsExecuted', both: 'deathsBoth'} as const;

function StatusFigure({
  figures: {people, statuses},
  note,
  groups: {held, free, died}
}: FigureProps & {groups: Groups}) {
  const t = useTranslations('Figures');
  const status = useTranslations('Status');
  const number = useNumber();
  const codes = statuses.filter(({count}) => count > 0).map(({code}) => code);
  const bars = statuses.map(({code, count}) => ({key: code, label: status(code), value: count}));
  return (
    <ChartFigure
      id="statuses"
      title={t('statuses')}
      note={note}
      text={t('statusesText', {
        people,
        held,
        free,
        deaths: t(deathMessages[deathsAmong(codes)], {died})
      })}
      chart={<BarChart label={t('statuses')} bars={bars} />}
      columns={[t('status'), t('peopleCount')]}
      rows={bars.map(({label, value}) => [label, number(value)])}
    />
  );
}

function ChargeFigure({figures: {charges}, note}: FigureProps) {
  const t = useTranslations('Figures');
  const locale = useLocale();
  const number = useNumber();
  const [top] = charges;
  if (!top) return null;
  const bars = charges.map(({code, name, count}) => ({
    key: code,
    label: name[locale],
    value: count
  }));
  return (
    <ChartFigure
      id="charges"
      title={t('charges')}
      note={note}
      text={t('chargesText', {charge: top.name[locale]})}
      chart={<BarChart label={t('charges')} bars={bars} />}
      columns={[t('charge'), t('peopleCount'), t('convicted')]}
      rows={charges.map(({name, count, convicted}) => [
        name[locale],
        number(count),
        number(convicted)
      ])}
    />
  );
}

function DetentionFigure({figures: {detentions}, note}: FigureProps) {
  const t = useTranslations('Figures');
  const locale = useLocale();
  const days = useDays();
  const number = useNumber();
  const [longest] = detentions;
  if (!longest) return null;
  const drawn = detentions.slice(0, maxRows);
  return (
    <ChartFigure
      id="detentions"
      title={t('detentions')}
      note={drawn.some(({detention}) => detention.openEnded) ? `${t('openEnd')} ${note}` : note}
      text={
        <>
          {t('detentionsText', {
            days: days(daysKnown(longest.detention)),
            name: longest.name[locale],
            spells: longest.detention.spells.length
          })}{' '}
          {t('openEnd')} {drawn.length < detentions.length && t('detentionsMost', {count: maxRows})}
        </>
      }
      chart={<SpellChart label={t('detentions')} rows={drawn} />}
      columns={[t('person'), t('days'), t('spells')]}
      rows={drawn.map(({name, detention}) => [
        name[locale],
        days(daysKnown(detention)),
        number(detention.spells.length)
      ])}
    />
  );
}

function YearFigure({figures: {years}, note}: FigureProps) {
  const t = useTranslations('Figures');
  const locale = useLocale();
  const number = useNumber();
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return null;
  const [arrests, releases] = [t('arrests'), t('releases')];
  return (
    <ChartFigure
      id="years"
      title={t('years')}
      note={note}
      text={t('yearsText', {
        arrests: sum(years.map(year => year.arrests)),
        releases: sum(years.map(year => year.releases)),
        first: formatPlainNumber(first.year, locale),
        last: formatPlainNumber(last.year, locale)
      })}
      chart={<YearChart label={t('years')} years={years} arrests={arrests} releases={releases} />}
      columns={[t('year'), arrests, releases]}
      rows={years.map(counts => [
        formatPlainNumber(counts.year, locale),
        number(counts.arrests),
        number(counts.releases)
      ])}
    />
  );
}

function SourceFigure({figures: {sources}, note}: FigureProps) {
  const t = useTranslations('Figures');
  const locale = useLocale();
  const number = useNumber();
  const claims = sum(sources.map(entry => entry.claims));
  const bars = sources.map(entry => ({
    key: String(entry.sources),
    label: sourceCount(entry.sources, locale),
    value: entry.claims
  }));
  return (
    <ChartFigure
      id="sources"
      title={t('sources')}
      note={note}
      text={t('sourcesText', {claims, several: claims - (sources[0]?.claims ?? 0)})}
      chart={<BarChart label={t('sources')} bars={bars} />}
      columns={[t('sources'), t('claims')]}
      rows={bars.map(({label, value}) => [label, number(value)])}
    />
  );
}
