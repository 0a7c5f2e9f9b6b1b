import {dirOf, type Locale} from '../../i18n/locales.ts';
import {isolateRuns} from '../../i18n/direction/isolate.ts';

const rightToLeftMark = '\u200F';

/**
 * Text for places without markup. A mark in front makes a reader with a left-to-right interface set a Farsi title
 * from right to left, since the first strong character decides; runs of the other script are isolated.
 */
export const directedText = (text: string, lang: Locale): string =>
  (dirOf(lang) === 'rtl' ? rightToLeftMark : '') + isolateRuns(text, lang);

/** HTML with its language and direction, for readers that show it within a page of their own. */
export const directedHtml = (html: string, lang: Locale): string =>
  `<div lang="${lang}" dir="${dirOf(lang)}">${html}</div>`;
