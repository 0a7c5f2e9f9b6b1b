import fs from 'node:fs';
import path from 'node:path';
import {formatDate} from '../../i18n/dates.ts';
import {href} from '../../i18n/links.ts';
import {dirOf, locales, type Locale} from '../../i18n/locales.ts';
import {inlineText} from '../../i18n/partialDates/inlineDates.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import {translator} from '../../i18n/translator.ts';
import type {Change} from '../../views/changes.ts';
import {digestOf, type Digest} from '../../views/digest/digest.ts';
import {directedText} from '../feeds/directed.ts';
import {escapeAttribute, escapeText} from '../html/xml.ts';

/**
 * Writes the digest of the week as plain text and as the HTML body of an e-mail, in each language, ready to be sent by
 * anyone who keeps a list. The ending `.htm` sets the body apart from pages. Returns a summary for the log.
 */
export function writeDigest(root: string): string {
  for (const locale of locales) {
    const digest = digestOf(locale);
    const file = path.join(root, locale, 'feeds/digest');
    fs.mkdirSync(path.dirname(file), {recursive: true});
    fs.writeFileSync(`${file}.txt`, digestText(digest, locale));
    fs.writeFileSync(`${file}.htm`, digestMail(digest, locale));
  }
  return `${locales.length} digests, each as text and as the body of an e-mail`;
}

const urlOf = (page: string, locale: Locale) => publicUrl() + href(locale, page);

/** Title and first sentence of a digest. */
function headOf({first, last, parts}: Digest, locale: Locale): {title: string; lead: string} {
  const t = translator(locale, 'Digest');
  const span = {first: formatDate(first, locale), last: formatDate(last, locale)};
  const site = translator(locale, 'Site');
  return {
    title: site('title', {page: t('title'), site: site('name')}),
    lead: t(parts.length > 0 ? 'lead' : 'none', span)
  };
}

/** The digest as plain text. Each address stands in a line of its own. */
export function digestText(digest: Digest, locale: Locale): string {
  const t = translator(locale, 'Digest');
  const {title, lead} = headOf(digest, locale);
  const line = (text: string, lang = locale) => directedText(text, lang);
  const entry = ({on, title: what, note, lang, path: page}: Change) => [
    `* ${line(what, lang)}`,
    line(formatDate(on, locale)),
    line(inlineText(note, lang), lang),
    urlOf(page, locale),
    ''
  ];
  return [
    line(title),
    '',
    line(lead),
    '',
    ...digest.parts.flatMap(({name, changes, more, path: page}) => [
      line(t(name)),
      '',
      ...changes.flatMap(entry),
      ...(more > 0 ? [line(t('more', {count: more})), urlOf(page, locale), ''] : [])
    ]),
    line(t('page')),
    urlOf('/digest', locale),
    ''
  ].join('\n');
}

/** The digest as the HTML body of an e-mail. It loads nothing, so opening it tells nobody. */
export function digestMail(digest: Digest, locale: Locale): string {
  const t = translator(locale, 'Digest');
  const {title, lead} = headOf(digest, locale);
  const words = (text: string, lang = locale) => escapeText(directedText(text, lang));
  const attributes = (lang: Locale) => `lang="${lang}" dir="${dirOf(lang)}"`;
  const link = (page: string, text: string, lang = locale) =>
    `<a href="${escapeAttribute(urlOf(page, locale))}" ${attributes(lang)}>${words(text, lang)}</a>`;
  const entry = ({on, title: what, note, lang, path: page}: Change) =>
    `<li>${link(page, what, lang)}<br>${words(formatDate(on, locale))}` +
    `<p ${attributes(lang)}>${words(inlineText(note, lang), lang)}</p></li>`;
  const parts = digest.parts.map(
    ({name, changes, more, path: page}) =>
      `<h2>${words(t(name))}</h2>\n<ul>\n${changes.map(entry).join('\n')}\n</ul>` +
      (more > 0 ? `\n<p>${link(page, t('more', {count: more}))}</p>` : '')
  );
  return [
    `<!DOCTYPE html>\n<html ${attributes(locale)}>`,
    `<head><meta charset="utf-8"><title>${words(title)}</title></head>`,
    `<body ${attributes(locale)}>`,
    `<h1>${words(title)}</h1>`,
    `<p>${words(lead)}</p>`,
    ...parts,
    `<p>${link('/digest', t('page'))}</p>`,
    '</body>\n</html>\n'
  ].join('\n');
}
