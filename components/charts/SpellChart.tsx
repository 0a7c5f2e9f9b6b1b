import {max, min} from 'd3-array';
import {scaleUtc} from 'd3-scale';
import {symbol, symbolTriangle} from 'd3-shape';
import {useLocale} from 'next-intl';
import type {Figures} from '../../records/index.ts';
import {calendarOf, yearStarts} from '../../i18n/calendars.ts';
import {formatPlainNumber} from '../../i18n/numbers.ts';
import {chartWidth, useChart} from './useChart.ts';
import {useDays} from '../text/useDuration.ts';

type Props = {label: string; rows: Figures['detentions']};

const [row, head, edge, ticksAtMost] = [44, 24, 12, 6];
const arrow = symbol(symbolTriangle, 40)() ?? '';
/** First or last day that a date may mean, as a moment; a vague end is drawn at its first day, as it is counted. */
const moment = (date: string) => new Date(`${`${date}-01-01`.slice(0, 10)}T00:00:00Z`);

/** Stretches in prison on one line of time for all: a bar for each stretch, a gap for furlough or liberty, an arrow where no end is on record. */
export default function SpellChart({label, rows}: Props) {
  const {at, box, sign} = useChart();
  const locale = useLocale();
  const days = useDays();
  const spells = rows.flatMap(({detention}) => detention.spells);
  const [from, to] = [
    min(spells, spell => moment(spell.from)),
    max(spells, spell => moment(spell.until))
  ];
  if (!from || !to) return null;
  const place = scaleUtc([from, to], [0, chartWidth - edge]);
  const years = yearStarts(from, to, calendarOf(locale));
  const shown = years.filter((_, index) => index % Math.ceil(years.length / ticksAtMost) === 0);
  const height = head + rows.length * row;
  return (
    <svg
      viewBox={`0 0 ${chartWidth} ${height}`}
      role="img"
      aria-label={label}
      className="w-full fill-ink font-label"
    >
      {shown.map(({year, day}) => (
        <g key={year}>
          <path
            d={rows.map((_, index) => `M${at(place(day))} ${head + index * row + 19}v18`).join('')}
            className="stroke-rule"
          />
          <text x={at(place(day))} y="12" fontSize="11" textAnchor="middle" className="fill-soft">
            {formatPlainNumber(year, locale)}
          </text>
        </g>
      ))}
      {rows.map(({slug, name, detention}, index) => {
        const top = head + index * row;
        return (
          <g key={slug}>
            <text x={at(0)} y={top + 15} fontSize="14">
              {name[locale]}
            </text>
            <text
              x={at(chartWidth)}
              y={top + 15}
              fontSize="12"
              textAnchor="end"
              className="fill-soft"
            >
              {days(detention.days)}
            </text>
            {detention.spells.map(spell => {
              const [start, end] = [place(moment(spell.from)), place(moment(spell.until))];
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
      })}
    </svg>
  );
}
