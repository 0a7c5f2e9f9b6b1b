import type {Plate, PlateBar} from '../../records/index.ts';

/** Bars of someone free stand apart: half of them at each edge, within this share of the width, the name between. */
const reach = 16;

/** A bar and where its middle stands, in per cent from the edge where reading begins. */
export type PlacedBar = {bar: PlateBar; at: number};

/** Where each bar of a plate stands: the one geometry of the page's drawing and the share card's. */
export function placeBars({bars, variant}: Plate): PlacedBar[] {
  const middle = Math.ceil(bars.length / 2);
  return bars.map((bar, index) => ({
    bar,
    at: round(
      variant !== 'free'
        ? ((index + 0.5) / bars.length) * 100
        : index < middle
          ? ((index + 0.5) / middle) * reach
          : 100 - reach + ((index - middle + 0.5) / Math.max(1, bars.length - middle)) * reach
    )
  }));
}

/** Drawings need no more than a tenth. */
export const round = (value: number) => Math.round(value * 10) / 10;
