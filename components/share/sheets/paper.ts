import type {CSSProperties} from 'react';

/** Pixels of a sheet to a millimetre. */
export const perMillimetre = 10;
/** A4 in pixels. */
export const paper = {width: 210 * perMillimetre, height: 297 * perMillimetre};

export const mm = (millimetres: number): number => millimetres * perMillimetre;
/** A size of type in pixels from points. */
export const pt = (points: number): number => (points / 72) * 25.4 * perMillimetre;

/** Farsi and Arabic need larger line heights. */
export const faceOf = (lang: string) =>
  ['fa', 'ar'].includes(lang)
    ? {fontFamily: 'Vazirmatn', lineHeight: 1.7}
    : {fontFamily: "'Source Serif', Vazirmatn", lineHeight: 1.4};

export const directionOf = (lang: string): 'rtl' | 'ltr' =>
  ['fa', 'ar'].includes(lang) ? 'rtl' : 'ltr';

export const column = (style: CSSProperties): CSSProperties => ({
  display: 'flex',
  flexDirection: 'column',
  ...style
});

/** The whole sheet. */
export const sheetStyle = (style: CSSProperties): CSSProperties =>
  column({
    position: 'relative',
    boxSizing: 'border-box',
    width: paper.width,
    height: paper.height,
    background: 'white',
    color: 'black',
    ...style
  });

/** A thin line across, to write on or to cut along. */
export const lineStyle = (width: number | string): CSSProperties => ({
  width,
  height: 2,
  background: 'black'
});
