import {max} from 'd3-array';
import {scaleBand, scaleLinear} from 'd3-scale';
import {useLocale} from 'next-intl';
import type {Figures} from '../../records/index.ts';
import {formatNumber, formatPlainNumber} from '../../i18n/numbers.ts';
import ChartSvg from './ChartSvg.tsx';
import {chartWidth, useChart} from './useChart.ts';

type Props = {label: string; years: Figures['years']; arrests: string; releases: string};

const [top, floor, height, maxLabels] = [48, 196, 216, 10];
const series = [
  {name: 'arrests', style: ''},
  {name: 'releases', style: 'fill-none stroke-ink'}
] as const;

/** Two columns for each year in reading direction: arrests solid, releases outlined. */
export default function YearChart({label, years, ...words}: Props) {
  const {at, box} = useChart();
  const locale = useLocale();
  const place = scaleBand(
    years.map(({year}) => year),
    [0, chartWidth]
  ).paddingInner(0.25);
  const level = scaleLinear(
    [0, max(years, ({arrests, releases}) => Math.max(arrests, releases)) ?? 1],
    [floor, top]
  );
  const half = place.bandwidth() / 2;
  const labelStep = Math.ceil(years.length / maxLabels);
  return (
    <ChartSvg label={label} height={height}>
      <Legend {...words} />
      <path d={`M0 ${floor}H${chartWidth}`} className="stroke-ink" />
      {years.map((counts, index) => {
        const start = place(counts.year) ?? 0;
        return (
          <g key={counts.year}>
            {series.map(({name, style}, nth) => {
              const [count, y] = [counts[name], level(counts[name])];
              const [x, middle] = [start + nth * half + 1, start + (nth + 0.5) * half];
              if (count === 0) return null;
              return (
                <g key={name}>
                  <rect {...box(x, half - 2)} y={y} height={floor - y} className={style} />
                  <text x={at(middle)} y={y - 5} fontSize="12" textAnchor="middle">
                    {formatNumber(count, locale)}
                  </text>
                </g>
              );
            })}
            {index % labelStep === 0 && (
              <text
                x={at(start + half)}
                y={height - 4}
                fontSize="11"
                textAnchor="middle"
                className="fill-soft"
              >
                {formatPlainNumber(counts.year, locale)}
              </text>
            )}
          </g>
        );
      })}
    </ChartSvg>
  );
}

function Legend(words: Pick<Props, 'arrests' | 'releases'>) {
  const {at, box} = useChart();
  return series.map(({name, style}, index) => (
    <g key={name}>
      <rect {...box(1 + index * 130, 12)} y="2" height="12" className={style} />
      <text x={at(20 + index * 130)} y="13" fontSize="13">
        {words[name]}
      </text>
    </g>
  ));
}
