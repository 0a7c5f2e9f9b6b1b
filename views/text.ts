import {getBody, getMirrors, getPages, today} from '../records/index.ts';
import {inlineText} from '../i18n/partialDates/inlineDates.ts';
import type {Locale} from '../i18n/locales.ts';
import {publicUrl} from '../i18n/siteUrl.ts';
import {translator} from '../i18n/translator.ts';

type Document = Parameters<typeof getBody>[1];

/** The full text of a document as an HTML tree. Footnote labels are in the language of the text. */
export function bodyOf(kind: Parameters<typeof getBody>[0], document: Document) {
  const t = translator(document.words.lang, 'Prose');
  return getBody(kind, document, {heading: t('footnotes'), back: t('backToText')});
}

/** Props of the footer. */
export const footerOf = (locale: Locale) => ({
  pages: getPages(locale)
    .filter(({order}) => order !== undefined)
    .map(({slug, words}) => ({path: `/${slug}`, title: words.title, lang: words.lang})),
  mirrors: getMirrors().map(({url}) => url),
  builtOn: today,
  siteUrl: publicUrl()
});

/** The summary as plain text, for meta tags. */
export const plainSummary = ({words}: Document) => inlineText(words.summary, words.lang);
