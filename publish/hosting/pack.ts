import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/**
 * Brotli's quality for a file: 10 for what a reader waits for (11 takes 2.5 times as long for 3 % fewer bytes), 8 for
 * share pages, feeds, tables and single search results (a tenth of the time of 10 for 10 % more bytes).
 */
export const qualityOf = (file: string) =>
  /^assets\/|\.html$/.test(file) && !/\/share\.html$|^assets\/search\/\w\w-d/.test(file) ? 10 : 8;
/** No larger than the file: with the default of 4 MB, qualities below 10 take twice the time for the same bytes. */
const windowBits = (size: number) =>
  Math.min(22, Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(size + 1))));
const options = (file: string, size: number) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: qualityOf(file),
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
    [constants.BROTLI_PARAM_LGWIN]: windowBits(size)
  }
});

/** The compressed forms of a file. */
export const pack = (data: Buffer, file: string) => ({
  br: brotliCompressSync(data, options(file, data.length)),
  gz: gzipSync(data, {level: 9})
});
