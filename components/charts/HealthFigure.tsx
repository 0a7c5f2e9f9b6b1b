import {useLocale, useTranslations} from 'next-intl';
import type {Figures} from '../../records/index.ts';
import {capitalised} from '../../i18n/names.ts';
import {formatNumber} from '../../i18n/numbers.ts';
import BarChart from './BarChart.tsx';
import ChartFigure from './ChartFigure.tsx';

type Props = {figures: Figures; note: string};

/** Concerns for the health of people who are not known to be free. The bars are those that are confirmed. */
export default function HealthFigure({figures: {health}, note}: Props) {
  const t = useTranslations('Figures');
  const name = useTranslations('Health');
  const locale = useLocale();
  const {held, current, unconfirmed} = health;
  const unknown = held - current - unconfirmed;
  if (!held) return null;
  const number = (value: number) => formatNumber(value, locale);
  // A picture goes without text and table: its zero must not read as “nobody”.
  const barLabel = (label: string, older: number) =>
    older > 0 ? t('olderHealth', {severity: label, older: number(older)}) : label;
  const rows = health.rows.map(row => ({...row, label: capitalised(name(row.code))}));
  return (
    <ChartFigure
      id="health"
      title={t('health')}
      note={unknown > 0 ? `${t('healthNote', {held, unknown})} ${note}` : note}
      text={t('healthText', {held, current, unconfirmed, unknown})}
      chart={
        <BarChart
          label={t('health')}
          bars={rows.map(row => ({
            key: row.code,
            label: barLabel(row.label, row.unconfirmed),
            value: row.current
          }))}
        />
      }
      columns={[t('severity'), t('confirmed'), t('unconfirmed')]}
      rows={rows.map(row => [row.label, number(row.current), number(row.unconfirmed)])}
    />
  );
}
