declare module 'subset-font' {
  /** Reduces a font to the characters of `text` with HarfBuzz: https://github.com/papandreou/subset-font. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2';
      keepFeatures?: readonly string[];
      variationAxes?: Record<string, {min: number; max: number} | number>;
    }
  ): Promise<Buffer>;
}
