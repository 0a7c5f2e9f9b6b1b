import type {ReactNode} from 'react';
import type {Plate as PlateData} from '../../records/index.ts';
import {placeBars, round, type PlacedBar} from './plateBars.ts';

type Props = {
  plate: PlateData;
  size: 'large' | 'small';
  /** The name: below the bars, or between them if the person is free. */
  children: ReactNode;
};

/** Thickness of a bar in CSS pixels; the plate of a free person has its bars in two narrow groups. */
const thickness = (size: Props['size'], free: boolean) =>
  (free ? {large: 5, small: 4} : {large: 8, small: 6})[size];

/**
 * The plate: one bar for each year of the sentence, derived from the record. Positions are in percent and thickness in
 * pixels, so that the plate stretches without distortion. `app/styles/plate.css` mirrors it for Farsi and moves each
 * bar back by half its thickness.
 */
export default function Plate({plate, size, children}: Props) {
  const free = plate.variant === 'free';
  return (
    <div className={`plate plate-${plate.variant} plate-${size}`}>
      <div className="plate-name">{children}</div>
      <svg aria-hidden="true" focusable="false">
        {placeBars(plate).map(({bar, at}) => (
          <Bar key={at} bar={bar} at={at} width={thickness(size, free)} />
        ))}
      </svg>
    </div>
  );
}

function Bar({bar, at, width}: PlacedBar & {width: number}) {
  return bar.segments.map(({from, to, mark}) => (
    <rect
      key={from}
      className={mark === 'served' ? undefined : mark}
      x={`${at}%`}
      y={from ? `${round(from * 100)}%` : undefined}
      width={width}
      height={`${round((to - from) * 100)}%`}
    />
  ));
}
