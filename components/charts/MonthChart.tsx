import {max} from 'd3-array';
import {scaleLinear} from 'd3-scale';
import {useLocale} from 'next-intl';
import type {Figures} from '../../records/index.ts';
import {calendarDay, calendarOf} from '../../i18n/calendars.ts';
import {formatNumber, formatPlainNumber} from '../../i18n/numbers.ts';
import ChartSvg from './ChartSvg.tsx';
import {chartWidth, useChart} from './useChart.ts';

type Props = {label: string; months: Figures['months']};

const [top, floor, height, maxTicks] = [28, 176, 196, 6];

/** Keeps a label that is centred on a place within the chart. */
const inside = (x: number) => Math.min(Math.max(x, 14), chartWidth - 14);

/** Months in reading direction as one stepped area, with the beginning of years below and the highest number above. */
export default function MonthChart({label, months}: Props) {
  const {at} = useChart();
  const locale = useLocale();
  const width = chartWidth / months.length;
  const most = max(months, ({held}) => held) ?? 0;
  const level = scaleLinear([0, Math.max(1, most)], [floor, top]);
  const steps = months.map(({held}, index) => `V${level(held)}H${at((index + 1) * width)}`);
  const calendar = calendarOf(locale);
  const years = months.flatMap(({first}, index) => {
    const {year, month} = calendarDay(first, calendar);
    return month === 1 ? [{year, index}] : [];
  });
  const ticks = years.filter((_, index) => index % Math.ceil(years.length / maxTicks) === 0);
  const peak = months.findIndex(({held}) => held === most);
  return (
    <ChartSvg label={label} height={height}>
      <path d={`M${at(0)} ${floor}${steps.join('')}V${floor}Z`} />
      <path d={`M0 ${floor}H${chartWidth}`} className="stroke-ink" />
      <text
        x={at(inside((peak + 0.5) * width))}
        y={top - 8}
        fontSize="14"
        fontWeight="700"
        textAnchor="middle"
      >
        {formatNumber(most, locale)}
      </text>
      {ticks.map(({year, index}) => (
        <g key={year}>
          <path d={`M${at(index * width)} ${floor}v5`} className="stroke-ink" />
          <text
            x={at(inside(index * width))}
            y={height - 4}
            fontSize="11"
            textAnchor="middle"
            className="fill-soft"
          >
            {formatPlainNumber(year, locale)}
          </text>
        </g>
      ))}
    </ChartSvg>
  );
}
