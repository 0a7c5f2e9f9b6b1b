import {max} from 'd3-array';
import {scaleBand, scaleLinear} from 'd3-scale';
import {useLocale} from 'next-intl';
import type {Figures} from '../../records/index.ts';
import {formatNumber, formatPlainNumber} from '../../i18n/numbers.ts';
import {chartWidth, useChart} from './useChart.ts';

type Props = {label: string; years: Figures['years']; arrests: string; releases: string};

const [top, floor, height] = [48, 196, 216];
const labelsAtMost = 10;

/** For each year two columns: arrests solid, releases outlined. The first year stands where a line of text begins. */
export default function YearChart({label, years, arrests, releases}: Props) {
  const {at, box} = useChart();
  const locale = useLocale();
  const place = scaleBand(
    years.map(({year}) => year),
    [0, chartWidth]
  ).paddingInner(0.25);
  const level = scaleLinear(
    [0, max(years, ({arrests: taken, releases: freed}) => Math.max(taken, freed)) ?? 1],
    [floor, top]
  );
  const half = place.bandwidth() / 2;
  const every = Math.ceil(years.length / labelsAtMost);
  const series = [
    {name: 'arrests', words: arrests, style: ''},
    {name: 'releases', words: releases, style: 'fill-none stroke-ink'}
  ] as const;
  return (
    <svg
      viewBox={`0 0 ${chartWidth} ${height}`}
      role="img"
      aria-label={label}
      className="w-full fill-ink font-label"
    >
      {series.map(({name, words, style}, index) => (
        <g key={name}>
          <rect {...box(1 + index * 130, 12)} y="2" height="12" className={style} />
          <text x={at(20 + index * 130)} y="13" fontSize="13">
            {words}
          </text>
        </g>
      ))}
      <path d={`M0 ${floor}H${chartWidth}`} className="stroke-ink" />
      {years.map((counts, index) => {
        const start = place(counts.year) ?? 0;
        return (
          <g key={counts.year}>
            {series.map(
              ({name, style}, nth) =>
                counts[name] > 0 && (
                  <g key={name}>
                    <rect
                      {...box(start + nth * half + 1, half - 2)}
                      y={level(counts[name])}
                      height={floor - level(counts[name])}
                      className={style}
                    />
                    <text
                      x={at(start + (nth + 0.5) * half)}
                      y={level(counts[name]) - 5}
                      fontSize="12"
                      textAnchor="middle"
                    >
                      {formatNumber(counts[name], locale)}
                    </text>
                  </g>
                )
            )}
            {index % every === 0 && (
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
    </svg>
  );
}
