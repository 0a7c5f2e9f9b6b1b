import {useLocale} from 'next-intl';
import {dirOf} from '../../i18n/locales.ts';

/** Width of every chart in its own units; on a phone one unit is about one CSS pixel. */
export const chartWidth = 360;

/**
 * Positions in reading direction: x = 0 is the edge where a line of text begins. `at` gives the x of a text or a line,
 * `box` the x and width of a rectangle. Text anchors need no mirroring: SVG derives them from the direction.
 */
export function useChart() {
  const rightToLeft = dirOf(useLocale()) === 'rtl';
  return {
    at: (x: number) => round(rightToLeft ? chartWidth - x : x),
    box: (x: number, width: number) => ({
      x: round(rightToLeft ? chartWidth - x - width : x),
      width: round(width)
    }),
    /** 1 left to right, −1 right to left. */
    sign: rightToLeft ? -1 : 1
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
