import type {Locale} from '../../i18n/locales.ts';
import type {NewsFile} from '../corpus/documents.ts';
import words from './templates/next/app/words.json';

/** The pictures and links that directives in a body name by id. */
export type BodyFacts = {
  pictures: NonNullable<NewsFile['media']>;
  links: NonNullable<NewsFile['links']>;
  slug: string;
};

/** Address of an item's picture in the sites of the engines. */
export const pictureAddress = (slug: string) => `/pictures/${slug}.jpg`;

const quoted = (text: string) =>
  text
    .trim()
    .split('\n')
    .map(line => (line ? `> ${line}` : '>'))
    .join('\n');

/**
 * Replaces our directives by Markdown that every engine renders alike: quotations and notes by block quotes, dates by
 * their ISO form, pictures by images, films by links. Links within the site get their language.
 */
export function plainMarkdown(
  body: string,
  lang: Locale,
  {pictures, links, slug}: BodyFacts
): string {
  return body
    .replace(
      /^:::quote\{by="([^"]*)"[^}]*\}\n([\s\S]*?)\n:::$/gm,
      (_, by: string, text: string) => `${quoted(text)}\n>\n> — ${by}`
    )
    .replace(
      /^:::note\{[^}]*\}\n([\s\S]*?)\n:::$/gm,
      (_, text: string) => `${quoted(`${words[lang].note}: ${text}`)}`
    )
    .replace(/^::figure\{id=([\w-]+)\}$/gm, (_, id: string) => {
      const picture = pictures.find(each => each.id === id);
      return picture
        ? `![${picture.alt[lang]}](${pictureAddress(slug)})\n\n${picture.caption?.[lang] ?? ''}`
        : '';
    })
    .replace(/^::video\{id=([\w-]+)\}$/gm, (_, id: string) => {
      const link = links.find(each => each.id === id);
      return link ? `[${link.title[lang]}](${link.url})` : '';
    })
    .replace(/:date\[([\d-]+)\]/g, '$1')
    .replace(/\]\(\/(news|prisoners|cases)\//g, `](/${lang}/$1/`);
}
