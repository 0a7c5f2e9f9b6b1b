import {useLocale} from 'next-intl';
import {dirOf} from '../../i18n/locales.ts';

/** Width of every chart in its own units; on a phone about one unit is one pixel. */
export const chartWidth = 360;

/**
 * Places things in a chart by reading direction: 0 is where a line of text begins. `at` gives the x of a text or a
 * line, `box` that of a rectangle. The text anchor needs no mirroring: SVG turns it with the direction.
 */
export function useChart() {
  const rightToLeft = dirOf(useLocale()) === 'rtl';
  return {
    at: (x: number) => round(rightToLeft ? chartWidth - x : x),
    box: (x: number, width: number) => ({
      x: round(rightToLeft ? chartWidth - x - width : x),
      width: round(width)
    }),
    /** 1 in reading direction, −1 where x runs the other way. */
    sign: rightToLeft ? -1 : 1
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
