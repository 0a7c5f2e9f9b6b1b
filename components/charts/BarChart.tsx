import {max} from 'd3-array';
import {scaleLinear} from 'd3-scale';
import {useLocale} from 'next-intl';
import {formatNumber} from '../../i18n/numbers.ts';
import {chartWidth, useChart} from './useChart.ts';

export type Bar = {key: string; label: string; value: number};
type Props = {label: string; bars: readonly Bar[]};

const row = 46;
const numberRoom = 40;

/** One bar for each thing counted, its name above it and its number at its end. */
export default function BarChart({label, bars}: Props) {
  const {at, box} = useChart();
  const locale = useLocale();
  const length = scaleLinear([0, max(bars, bar => bar.value) ?? 1], [0, chartWidth - numberRoom]);
  return (
    <svg
      viewBox={`0 0 ${chartWidth} ${bars.length * row}`}
      role="img"
      aria-label={label}
      className="w-full fill-ink font-label"
    >
      {bars.map(({key, label: name, value}, index) => (
        <g key={key}>
          <text x={at(0)} y={index * row + 16} fontSize="14">
            {name}
          </text>
          <rect {...box(0, length(value))} y={index * row + 24} height="14" />
          <text x={at(length(value) + 6)} y={index * row + 36} fontSize="14" fontWeight="700">
            {formatNumber(value, locale)}
          </text>
        </g>
      ))}
    </svg>
  );
}
