import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** Pages of more bytes are packed as well as assets. */
const longPage = 40_000;

/** Files by how well they are packed. Nobody waits for a share page or a single search result. */
export const packingKind = (file: string): 'asset' | 'page' | 'other' =>
  /\/share\.html$|^assets\/search\/\w\w-d\d+-/.test(file)
    ? 'other'
    : file.endsWith('.html')
      ? 'page'
      : file.startsWith('assets/')
        ? 'asset'
        : 'other';

/**
 * Brotli's quality: 10 for assets and long pages, for which a reader waits longest (11 takes 2.5 times as long for 2 %
 * fewer bytes), 8 for others, which takes a twelfth of the time for 6 % more bytes: less than was saved in the markup
 * of each page (docs/decisions/071-lighter-pages.md).
 */
const qualityOf = (file: string, size: number) => {
  const kind = packingKind(file);
  return kind === 'asset' || (kind === 'page' && size > longPage) ? 10 : 8;
};
/** No larger than the file: with the default of 4 MB, qualities below 10 take twice the time for the same bytes. */
const windowBits = (size: number) =>
  Math.min(22, Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(size + 1))));
const options = (file: string, size: number) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: qualityOf(file, size),
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
