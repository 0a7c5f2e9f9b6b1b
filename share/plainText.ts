import type {ElementContent, Root, RootContent} from 'hast';
import type {Medium, NewsItem, NoteKind} from '../records/index.ts';
import {noteKind} from '../components/text/blocks/noteKind.ts';
import {type DateStyle, formatDate} from '../i18n/dates.ts';
import {localDigits} from '../i18n/digits.ts';
import type {Locale} from '../i18n/locales.ts';
import {copyText} from '../i18n/direction/copyText.ts';
import {isolateAs} from '../i18n/direction/marks.ts';

/** What directives in a text need besides it. */
type Extras = {
  /** Pictures and videos that they name by id. */
  media: readonly Medium[];
  links: NewsItem['links'];
  /** What stands above a note of this kind, so that it is not taken for a part of the text. */
  noteLabel?: (kind: NoteKind) => string;
};

/** Elements that are separated by blank lines. */
const blocks = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'ul',
  'ol',
  'li',
  'blockquote',
  'section',
  'pre',
  'table',
  'tr',
  'hr',
  'x-quote',
  'x-original',
  'x-note',
  'x-letter',
  'x-figure',
  'x-video',
  'x-action'
]);

/**
 * A text without markup: dates in full, blank lines between blocks. Runs of the other script are isolated by characters
 * only where the text would be shown in the wrong order without them.
 */
export const plainText = (
  tree: Root,
  lang: Locale,
  extras: Extras = {media: [], links: []}
): string =>
  copyText(
    readable(tree.children, lang, extras)
      .replace(/[ \t]+/g, ' ')
      .replace(/ *\n */g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    lang
  );

function readable(
  nodes: readonly (RootContent | ElementContent)[],
  lang: Locale,
  extras: Extras
): string {
  return nodes
    .map(node => {
      if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
      if (node.type !== 'element') return '';
      const {tagName, properties, children} = node;
      const inner = () => readable(children, lang, extras);
      if (tagName === 'x-date') return formatDate(textOf(children), lang, styleOf(properties));
      if (tagName === 'bdi') return isolateAs(inner(), properties.dir === 'rtl' ? 'rtl' : 'ltr');
      if (tagName === 'ol') {
        const entries = children
          .flatMap(child => (child.type === 'element' && child.tagName === 'li' ? [child] : []))
          .map((entry, index) => {
            const first = typeof properties.start === 'number' ? properties.start : 1;
            const number = localDigits(String(first + index), lang);
            return `${number}. ${readable(entry.children, lang, extras).trim()}`;
          });
        return `\n\n${entries.join('\n')}\n\n`;
      }
      if (tagName === 'li') return `\n• ${inner().trim()}\n`;
      if (tagName === 'x-figure') {
        const medium = extras.media.find(({id}) => id === properties.id);
        return `\n${medium?.alt[lang] ?? ''}\n`;
      }
      if (tagName === 'x-video') {
        const link = extras.links.find(({id}) => id === properties.id);
        return link ? `\n${link.title[lang]}\n${link.url}\n` : '';
      }
      if (tagName === 'a' && 'dataFootnoteBackref' in properties) return '';
      if (tagName === 'sup') return ` ${inner()}`;
      if (tagName === 'x-quote' && typeof properties.by === 'string')
        return `\n\n${properties.by}:\n${inner().trim()}\n\n`;
      if (tagName === 'x-note' && extras.noteLabel)
        return `\n\n${extras.noteLabel(noteKind(properties.kind))}:\n${inner().trim()}\n\n`;
      return blocks.has(tagName) ? `\n\n${inner()}\n\n` : inner();
    })
    .join('');
}

const textOf = (nodes: readonly ElementContent[]): string =>
  nodes
    .map(node =>
      node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''
    )
    .join('');
const styleOf = (properties: Record<string, unknown>): DateStyle =>
  'weekday' in properties ? 'weekday' : 'short' in properties ? 'short' : 'full';
