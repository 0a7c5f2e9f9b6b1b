import type {CSSProperties} from 'react';
import {dirOf} from '../../../i18n/locales.ts';

/** Pixels of a sheet to a millimetre. */
export const perMillimetre = 10;
/** A4 in pixels. */
export const paper = {width: 210 * perMillimetre, height: 297 * perMillimetre};

export const mm = (millimetres: number): number => millimetres * perMillimetre;
/** A size of type in pixels from points. */
export const pt = (points: number): number => (points / 72) * 25.4 * perMillimetre;

export const column = (style: CSSProperties): CSSProperties => ({
  display: 'flex',
  flexDirection: 'column',
  ...style
});

/** Farsi and Arabic need larger line heights. */
const faces = {
  rtl: {fontFamily: 'Vazirmatn', lineHeight: 1.7},
  ltr: {fontFamily: "'Source Serif', Vazirmatn", lineHeight: 1.4}
};

/** What the element of a whole sheet in a language has: direction, typeface, size, and the given style. */
export function sheet(lang: string, style: CSSProperties = {}) {
  const dir = dirOf(lang);
  return {
    lang,
    dir,
    style: column({
      position: 'relative',
      boxSizing: 'border-box',
      width: paper.width,
      height: paper.height,
      background: 'white',
      color: 'black',
      ...faces[dir],
      ...style
    })
  };
}

/** A thin line across, to write on or to cut along. */
export const lineStyle = (width: number | string): CSSProperties => ({
  width,
  height: 2,
  background: 'black'
});
