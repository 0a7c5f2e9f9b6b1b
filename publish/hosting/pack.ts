import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/**
 * Brotli's quality for a file. What a reader waits for gets 10: 11 takes two and a half times as long for 3 % fewer
 * bytes. Share pages, feeds, tables and the many small results of a search get 8: a tenth of the time of 10, and a tenth more bytes.
 */
export const qualityOf = (file: string) =>
  /^assets\/|\.html$/.test(file) && !/\/share\.html$|^assets\/search\/\w\w-d/.test(file) ? 10 : 8;
/** A window no larger than the file: with the usual 4 MB the qualities below 10 take twice the time, for the same bytes. */
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

/** A text as hosts send it. */
export const pack = (data: Buffer, file: string) => ({
  br: brotliCompressSync(data, options(file, data.length)),
  gz: gzipSync(data, {level: 9})
});
