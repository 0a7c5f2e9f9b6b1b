import {useLocale, useTranslations} from 'next-intl';
import type {ReactNode} from 'react';
import type {Plate as PlateData, PlateBar} from '../content/index.ts';

type Props = {
  plate: PlateData;
  size: 'large' | 'small';
  /** The name: before the bars, or between them for someone free. */
  children: ReactNode;
};

/** Thickness of a bar in pixels; the bars of someone free stand in two narrow groups. */
const thickness = (size: Props['size'], free: boolean) => (free ? {large: 5, small: 4} : {large: 8, small: 6})[size];

/**
 * The bars: one for each year of the sentence, drawn from the person's own record. Places are in per cent of the
 * plate and sizes in pixels, so that it stretches without distortion; direction is mirrored by the stylesheet.
 */
export default function Plate({plate, size, children}: Props) {
  const free = plate.variant === 'free';
  const middle = Math.ceil(plate.bars.length / 2);
  return (
    <div className={`plate plate-${plate.variant} plate-${size}`}>
      <div className="plate-name">{children}</div>
      <svg aria-hidden="true" focusable="false">
        {plate.bars.map((bar, index) => (
          <Bar key={index} bar={bar} at={free ? openPlace(index, middle, plate.bars.length) : ((index + 0.5) / plate.bars.length) * 100} width={thickness(size, free)} />
        ))}
      </svg>
    </div>
  );
}

/** Bars of someone free stand apart: half of them at each edge, the name between. */
const openPlace = (index: number, middle: number, count: number) => {
  const reach = 16;
  return index < middle ? ((index + 0.5) / middle) * reach : 100 - reach + ((index - middle + 0.5) / Math.max(1, count - middle)) * reach;
};

function Bar({bar, at, width}: {bar: PlateBar; at: number; width: number}) {
  return bar.segments.map(({from, to, mark}) => (
    <rect key={from} className={mark} x={`${round(at)}%`} y={`${round(from * 100)}%`} width={width} height={`${round((to - from) * 100)}%`} transform={`translate(${-width / 2} 0)`} />
  ));
}

const round = (value: number) => Math.round(value * 10) / 10;
