import {dirOf} from '../i18n/locales.ts';
import type {Shared} from './items.ts';

const escape = (text: string) =>
  text.replace(
    /[&<>"]/g,
    character => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[character] ?? character
  );

/**
 * A card for other sites to paste: plain HTML, no script, no picture from here, so that their readers are not seen by
 * us. Colours and direction stand in the markup; a site that forbids inline style still shows a quotation with a link.
 */
export function embedHtml({locale, title, url, card, summary}: Shared): string {
  const lines = card.lines
    .map(line => `  <p style="margin:0 0 .4em">${escape(line)}</p>`)
    .join('\n');
  return `<blockquote lang="${locale}" dir="${dirOf(locale)}" cite="${escape(url)}" style="max-width:34em;margin:1em 0;padding:1em 1.2em;border:1px solid #d9d2c7;border-top:6px solid ${card.memorial ? '#16130f' : '#a8131c'};background:#fbf8f3;color:#16130f;line-height:${locale === 'fa' ? 1.9 : 1.5}">
  <p style="margin:0 0 .4em;font-size:1.25em;font-weight:700"><a href="${escape(url)}" rel="noreferrer" style="color:inherit">${escape(title)}</a></p>
${lines}
  <p style="margin:0 0 .4em">${escape(summary)}</p>
  <footer>${escape(card.site)}</footer>
</blockquote>`;
}
