/**
 * The four pictures of an item; all sizes in pixels. Networks show `wide` beside a link (Open Graph), `square` and
 * `story` are for posting by hand, `poster` is A4 at 300 dpi.
 */
export const cardFormats = {
  wide: {
    width: 1200,
    height: 630,
    padBlock: 54,
    padInline: 84,
    small: 27,
    line: 31,
    title: {min: 34, max: 84},
    summary: null,
    demand: null,
    bars: 205
  },
  square: {
    width: 1080,
    height: 1080,
    padBlock: 76,
    padInline: 84,
    small: 31,
    line: 36,
    title: {min: 40, max: 104},
    summary: null,
    demand: null,
    bars: 430
  },
  story: {
    width: 1080,
    height: 1920,
    padBlock: 250,
    padInline: 90,
    small: 34,
    line: 42,
    title: {min: 46, max: 120},
    summary: 37,
    demand: 44,
    bars: 430
  },
  poster: {
    width: 2480,
    height: 3508,
    padBlock: 190,
    padInline: 200,
    small: 66,
    line: 80,
    title: {min: 90, max: 260},
    summary: 76,
    demand: 92,
    bars: 950
  }
} as const satisfies Record<string, CardFormat>;

export type CardFormat = {
  width: number;
  height: number;
  /** Padding. The story's keeps clear of the controls that apps lay over it. */
  padBlock: number;
  padInline: number;
  /** Font size of the site's name and address. */
  small: number;
  /** Font size of the short facts. */
  line: number;
  /** The title takes the largest font size in this range that fits. */
  title: {min: number; max: number};
  /** Font size of the summary; null: no room for it. */
  summary: number | null;
  /** Font size of the demand; null: not on this format. */
  demand: number | null;
  /** Height of the plate. */
  bars: number;
};
export type CardFormatName = keyof typeof cardFormats;
export const cardFormatNames = Object.keys(cardFormats) as CardFormatName[];
