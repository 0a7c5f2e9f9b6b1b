/** An implementation of the Unicode Bidirectional Algorithm (UAX #9), with isolates. It has no types of its own. */
declare module 'bidi-js' {
  type Levels = {levels: Uint8Array; paragraphs: {start: number; end: number; level: number}[]};
  type Bidi = {
    getEmbeddingLevels(text: string, base?: 'ltr' | 'rtl' | 'auto'): Levels;
    /** Indices of the characters from left to right. `start` and `end` are inclusive. */
    getReorderedIndices(text: string, levels: Levels, start?: number, end?: number): number[];
    getMirroredCharacter(character: string): string | null;
  };
  export default function bidiFactory(): Bidi;
}
