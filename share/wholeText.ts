import type {Root} from 'hast';
import type {Medium, NewsItem, Source} from '../records/index.ts';
import {formatDate} from '../i18n/dates.ts';
import {localDigits} from '../i18n/digits.ts';
import {localeRecord, type Locale} from '../i18n/locales.ts';
import {inlineText} from '../i18n/partialDates/inlineDates.ts';
import {copyText} from '../i18n/direction/copyText.ts';
import {translator} from '../i18n/translator.ts';
import type {Shared} from './shared.ts';
import {plainText} from './plainText.ts';

type Whole = {
  item: Shared;
  body: Root;
  sources: readonly Source[];
  mirrors: readonly string[];
  lang: Locale;
  media?: readonly Medium[];
  links?: NewsItem['links'];
  /** What happened since, which readers of a copied text need most: it may be years old. */
  since?: NewsItem['since'];
};

/**
 * The whole item as plain text, to send where the link is blocked: title, date, lead, text, what happened since,
 * sources, address and a mirror. `lang` is the language of `body`; it differs from the item's own if there is no
 * translation.
 */
export function wholeText({
  item,
  body,
  sources,
  mirrors,
  lang,
  media = [],
  links = [],
  since = []
}: Whole): string {
  const comma = localeRecord[item.locale].comma;
  const text = plainText(body, lang, {media, links, noteLabel: translator(lang, 'NoteBlock')});
  const cited = sources.map((source, index) => {
    const {locale} = item;
    const parts = [
      source.publisher[locale],
      source.title[locale],
      ...(source.published ? [formatDate(source.published, locale)] : [])
    ];
    const link = source.publishable && source.url ? `\n${source.url}` : '';
    const number = localDigits(String(index + 1), locale);
    return copyText(`${number}. ${parts.join(comma)}`, locale) + link;
  });
  const later = since.map(({date, text: told}) =>
    copyText(
      `${formatDate(date, item.locale)}: ${inlineText(told[item.locale], item.locale)}`,
      item.locale
    )
  );
  return [
    copyText(item.headline, item.locale),
    item.dateline,
    copyText(item.summary, item.locale),
    text,
    later.length ? `${translator(item.locale, 'NewsPage')('since')}\n${later.join('\n')}` : '',
    `${translator(item.locale, 'PersonPage')('sources')}\n${cited.join('\n')}`,
    [item.url, ...mirrors.slice(0, 1)].join('\n')
  ]
    .filter(Boolean)
    .join('\n\n');
}
