/** The words of a text, without marks that only say in which direction it runs. */
export const words = (text: string): string[] =>
  text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .split(/[\s\u00a0\f]+/)
    .filter(Boolean);

/**
 * pdftotext's output without its marks. It encloses numbers and punctuation of Farsi in an embedding from left to
 * right, so what is between the marks is in visual order.
 */
export const inLogicalOrder = (text: string): string =>
  text.replace(/\u202a([^\u202a-\u202c]*)\u202c/g, (_, run: string) =>
    /\p{L}/u.test(run) ? run : (run.match(/\p{N}+|\P{N}/gu) ?? []).reverse().join('')
  );
