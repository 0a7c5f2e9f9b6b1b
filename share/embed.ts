import {formatDate} from '../i18n/dates.ts';
import {localeRecord, dirOf} from '../i18n/locales.ts';
import {translator} from '../i18n/translator.ts';
import {readColours} from './colours.ts';
import type {Shared} from './shared.ts';

const escape = (text: string) =>
  text.replace(
    /[&<>"]/g,
    character => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[character] ?? character
  );

/**
 * HTML for other sites to paste. It loads nothing from this site, so we never see their readers. Direction and colours
 * are inline; a site that strips inline styles still shows a quotation with a link. It never changes, so it says on
 * which ISO day it was made.
 */
export function embedHtml({locale, title, url, card, summary}: Shared, madeOn: string): string {
  const {paper, ink, signal, rule} = readColours('light');
  const frame = [
    `max-width:34em;margin:1em 0;padding:1em 1.2em;border:1px solid ${rule}`,
    `border-top:6px solid ${card.memorial ? ink : signal};background:${paper};color:${ink}`,
    `line-height:${locale === 'fa' ? 1.9 : 1.5}`
  ].join(';');
  const comma = localeRecord[locale].semicolon;
  const made = translator(locale, 'ShareKit')('embedMade', {date: formatDate(madeOn, locale)});
  const link = `<a href="${escape(url)}" rel="noreferrer" style="color:inherit">${escape(title)}</a>`;
  return [
    `<blockquote lang="${locale}" dir="${dirOf(locale)}" cite="${escape(url)}" style="${frame}">`,
    `  <p style="margin:0 0 .4em;font-size:1.25em;font-weight:700">${link}</p>`,
    card.lines.map(line => `  <p style="margin:0 0 .4em">${escape(line)}</p>`).join('\n'),
    `  <p style="margin:0 0 .4em">${escape(summary)}</p>`,
    `  <footer>${escape(card.site)}${comma}${escape(made)}</footer>`,
    '</blockquote>'
  ].join('\n');
}
