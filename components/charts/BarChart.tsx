import {max} from 'd3-array';
import {scaleLinear} from 'd3-scale';
import {useLocale} from 'next-intl';
import {withNoBreakSpaces} from '../../i18n/lines/lineBreaks.ts';
import type {Locale} from '../../i18n/locales.ts';
import {formatNumber} from '../../i18n/numbers.ts';
import ChartSvg from './ChartSvg.tsx';
import {chartWidth, useChart} from './useChart.ts';

export type Bar = {key: string; label: string; value: number};
type Props = {label: string; bars: readonly Bar[]};

/** Height of a row with a label of one line, and of each further line. */
const [rowHeight, lineHeight] = [46, 18];
/** Characters in a line of a label. The widest common typeface needs eight units for one. */
const lineLength = 42;
/** Space after the longest bar for its value. */
const valueWidth = 40;

/** Horizontal bars, each with its label above and its value at the end. */
export default function BarChart({label, bars}: Props) {
  const {at, box} = useChart();
  const locale = useLocale();
  // A scale without an extent would draw zero half as long as the chart is wide.
  const most = Math.max(1, max(bars, bar => bar.value) ?? 0);
  const length = scaleLinear([0, most], [0, chartWidth - valueWidth]);
  const rows = rowsOf(bars, locale);
  return (
    <ChartSvg label={label} height={rows.reduce((sum, {height}) => sum + height, 0)}>
      {rows.map(({key, lines, value, top, height}) => (
        <g key={key}>
          {lines.map((line, index) => (
            <text key={line} x={at(0)} y={top + 16 + index * lineHeight} fontSize="14">
              {line}
            </text>
          ))}
          <rect {...box(0, length(value))} y={top + height - 22} height="14" />
          <text x={at(length(value) + 6)} y={top + height - 10} fontSize="14" fontWeight="700">
            {formatNumber(value, locale)}
          </text>
        </g>
      ))}
    </ChartSvg>
  );
}

/** Each bar with the lines of its label, and its place from the top. */
function rowsOf(bars: readonly Bar[], locale: Locale) {
  let end = 0;
  return bars.map(bar => {
    const lines = linesOf(locale === 'fa' ? withNoBreakSpaces(bar.label) : bar.label);
    const [top, height] = [end, rowHeight + (lines.length - 1) * lineHeight];
    end += height;
    return {...bar, lines, top, height};
  });
}

/** A label in lines that fit, since SVG does not break them. No-break spaces become ordinary ones. */
function linesOf(label: string): string[] {
  const lines: string[] = [];
  for (const part of label.split(' ')) {
    const word = part.replaceAll('\u00a0', ' ');
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && longer.length <= lineLength) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
