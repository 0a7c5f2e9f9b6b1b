import {max} from 'd3-array';
import {scaleLinear} from 'd3-scale';
import {useLocale} from 'next-intl';
import {formatNumber} from '../../i18n/numbers.ts';
import ChartSvg from './ChartSvg.tsx';
import {chartWidth, useChart} from './useChart.ts';

export type Bar = {key: string; label: string; value: number};
type Props = {label: string; bars: readonly Bar[]};

const rowHeight = 46;
/** Space after the longest bar for its value. */
const valueWidth = 40;

/** Horizontal bars, each with its label above and its value at the end. */
export default function BarChart({label, bars}: Props) {
  const {at, box} = useChart();
  const locale = useLocale();
  // A scale without an extent would draw zero half as long as the chart is wide.
  const most = Math.max(1, max(bars, bar => bar.value) ?? 0);
  const length = scaleLinear([0, most], [0, chartWidth - valueWidth]);
  return (
    <ChartSvg label={label} height={bars.length * rowHeight}>
      {bars.map(({key, label: name, value}, index) => (
        <g key={key}>
          <text x={at(0)} y={index * rowHeight + 16} fontSize="14">
            {name}
          </text>
          <rect {...box(0, length(value))} y={index * rowHeight + 24} height="14" />
          <text x={at(length(value) + 6)} y={index * rowHeight + 36} fontSize="14" fontWeight="700">
            {formatNumber(value, locale)}
          </text>
        </g>
      ))}
    </ChartSvg>
  );
}
