import {max, min} from 'd3-array';
import {scaleUtc, type ScaleTime} from 'd3-scale';
import {symbol, symbolTriangle} from 'd3-shape';
import {useLocale} from 'next-intl';
import type {Figures} from '../../records/index.ts';
import {calendarOf, yearStarts} from '../../i18n/calendars.ts';
import {formatPlainNumber} from '../../i18n/numbers.ts';
import {useDays} from '../text/useDays.ts';
import ChartSvg from './ChartSvg.tsx';
import {daysKnown} from './daysKnown.ts';
import {chartWidth, useChart} from './useChart.ts';

type Row = Figures['detentions'][number];
type Props = {label: string; rows: readonly Row[]};

const [rowHeight, axisHeight, arrowWidth, maxTicks] = [44, 24, 12, 6];
const arrow = symbol(symbolTriangle, 40)() ?? '';
const moment = (day: string) => new Date(`${day}T00:00:00Z`);

/**
 * Detention spells on a shared time axis. A gap is furlough or liberty; an arrow marks a spell without a recorded end.
 */
export default function SpellChart({label, rows}: Props) {
  const {at} = useChart();
  const locale = useLocale();
  const spells = rows.flatMap(({detention}) => detention.spells);
  const [from, to] = [
    min(spells, spell => moment(spell.drawn.from)),
    max(spells, spell => moment(spell.drawn.until))
  ];
  if (!from || !to) return null;
  const place = scaleUtc([from, to], [0, chartWidth - arrowWidth]);
  const years = yearStarts(from, to, calendarOf(locale));
  const ticks = years.filter((_, index) => index % Math.ceil(years.length / maxTicks) === 0);
  return (
    <ChartSvg label={label} height={axisHeight + rows.length * rowHeight}>
      {ticks.map(({year, day}) => (
        <g key={year}>
          <path
            d={rows
              .map((_, index) => `M${at(place(day))} ${axisHeight + index * rowHeight + 19}v18`)
              .join('')}
            className="stroke-rule"
          />
          <text x={at(place(day))} y="12" fontSize="11" textAnchor="middle" className="fill-soft">
            {formatPlainNumber(year, locale)}
          </text>
        </g>
      ))}
      {rows.map((row, index) => (
        <SpellRow key={row.slug} row={row} top={axisHeight + index * rowHeight} place={place} />
      ))}
    </ChartSvg>
  );
}

type SpellRowProps = {row: Row; top: number; place: ScaleTime<number, number>};

function SpellRow({row: {name, detention}, top, place}: SpellRowProps) {
  const {at, box, sign} = useChart();
  const locale = useLocale();
  const days = useDays();
  return (
    <g>
      <text x={at(0)} y={top + 15} fontSize="14">
        {name[locale]}
      </text>
      <text x={at(chartWidth)} y={top + 15} fontSize="12" textAnchor="end" className="fill-soft">
        {days(daysKnown(detention))}
      </text>
      {detention.spells.map(spell => {
        const [start, end] = [place(moment(spell.drawn.from)), place(moment(spell.drawn.until))];
        return (
          <g key={spell.from}>
            <rect {...box(start, Math.max(1.5, end - start))} y={top + 22} height="12" />
            {spell.to === null && (
              <path
                d={arrow}
                transform={`translate(${at(end + 5)} ${top + 28}) rotate(${90 * sign})`}
                className="fill-signal"
              />
            )}
          </g>
        );
      })}
    </g>
  );
}
