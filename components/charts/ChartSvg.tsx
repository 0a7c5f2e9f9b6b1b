import type {ReactNode} from 'react';
import {chartWidth} from './useChart.ts';

type Props = {
  /** Accessible name of the chart. */
  label: string;
  /** Height in the units of `chartWidth`. */
  height: number;
  children: ReactNode;
};

/** The drawing area that all charts share. */
export default function ChartSvg({label, height, children}: Props) {
  return (
    <svg
      viewBox={`0 0 ${chartWidth} ${height}`}
      role="img"
      aria-label={label}
      className="w-full fill-ink font-label"
    >
      {children}
    </svg>
  );
}
