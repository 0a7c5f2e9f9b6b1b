import type {ElementContent, Root, RootContent} from 'hast';
import type {Medium, NewsItem, Source} from '../content/index.ts';
import {formatDate, localDigits, type DateStyle} from '../i18n/formats.ts';
import type {Locale} from '../i18n/locales.ts';
import {isolateRuns} from '../i18n/scripts.ts';
import {translator} from '../i18n/translator.ts';
import type {Shared} from './items.ts';

type Whole = {item: Shared; body: Root; sources: readonly Source[]; mirrors: readonly string[]; lang: Locale; media?: readonly Medium[]; links?: NewsItem['links']};

const blocks = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'section', 'pre', 'table', 'tr', 'hr', 'x-quote', 'x-original', 'x-note', 'x-figure', 'x-video', 'x-action']);

/**
 * The whole item as plain text, for places where the link is blocked: title, lead, date, text, sources, address and a
 * mirror. Needs nothing of the page: dates are written out, runs of the other script isolated by characters.
 */
export function wholeText({item, body, sources, mirrors, lang, media = [], links = []}: Whole): string {
  const text = readable(body.children, lang, {media, links}).replace(/[ \t]+/g, ' ').replace(/ *\n */g, '\n').replace(/\n{3,}/g, '\n\n').trim();
  const cited = sources.map((source, index) => {
    const link = source.publishable && source.url ? `\n${source.url}` : '';
    const day = source.published ? ` (${formatDate(source.published, item.locale)})` : '';
    return `${localDigits(String(index + 1), item.locale)}. ${isolateRuns(source.publisher[item.locale], item.locale)}${item.locale === 'fa' ? '، ' : ', '}${isolateRuns(source.title[item.locale], item.locale)}${day}${link}`;
  });
  return [
    item.headline, item.summary, item.date && item.kind === 'news' ? formatDate(item.date, item.locale) : '', text,
    `${translator(item.locale, 'PersonPage')('sources')}\n${cited.join('\n')}`,
    [item.url, ...mirrors.slice(0, 1)].join('\n')
  ].filter(Boolean).join('\n\n');
}

type Extras = {media: readonly Medium[]; links: NewsItem['links']};

function readable(nodes: readonly (RootContent | ElementContent)[], lang: Locale, extras: Extras): string {
  return nodes.map(node => {
    if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
    if (node.type !== 'element') return '';
    const {tagName, properties, children} = node;
    const inner = () => readable(children, lang, extras);
    if (tagName === 'x-date') return formatDate(textOf(children), lang, styleOf(properties));
    if (tagName === 'bdi') return `\u2068${inner()}\u2069`;
    if (tagName === 'li') return `\n• ${inner().trim()}\n`;
    if (tagName === 'x-figure') return `\n${isolateRuns(extras.media.find(({id}) => id === properties.id)?.alt[lang] ?? '', lang)}\n`;
    if (tagName === 'x-video') {
      const link = extras.links.find(({id}) => id === properties.id);
      return link ? `\n${isolateRuns(link.title[lang], lang)}\n${link.url}\n` : '';
    }
    if (tagName === 'a' && 'dataFootnoteBackref' in properties) return '';
    if (tagName === 'sup') return ` [${inner()}]`;
    if (tagName === 'x-quote' && typeof properties.by === 'string') return `\n\n${isolateRuns(properties.by, lang)}:\n${inner().trim()}\n\n`;
    return blocks.has(tagName) ? `\n\n${inner()}\n\n` : inner();
  }).join('');
}

const textOf = (nodes: readonly ElementContent[]): string => nodes.map(node => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : '')).join('');
const styleOf = (properties: Record<string, unknown>): DateStyle => ('weekday' in properties ? 'weekday' : 'short' in properties ? 'short' : 'full');
