import type {Plate, PlateBar} from '../../records/index.ts';

/** A free person's bars are in two groups at the edges, each this many percent wide, with the name in between. */
const reach = 16;

/** A bar and the position of its middle, in percent from the edge where reading begins. */
export type PlacedBar = {bar: PlateBar; at: number};

/** Positions of the bars of a plate, for the page and for share cards. */
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

/** To one decimal place, which is enough for drawings. */
export const round = (value: number) => Math.round(value * 10) / 10;
