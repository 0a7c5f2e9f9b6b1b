import type {Heading, Link, Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';

/** A heading of a text, and its id: `#id` is a link to it within the text. */
type NamedHeading = {node: Heading; id: string};

/** The headings of a text with their ids, which are unique within the text. */
export function headingsIn(tree: Root): NamedHeading[] {
  const seen = new Set<string>();
  const found: NamedHeading[] = [];
  visit(tree, 'heading', node => {
    const name = headingId(textOf(node));
    let id = name;
    for (let number = 2; seen.has(id); number++) id = `${name}-${number}`;
    seen.add(id);
    found.push({node, id});
  });
  return found;
}

/**
 * The id of a heading from its words, or from a link to it: their letters and digits in either script, joined by
 * hyphens. Half-spaces, vowel marks and percent signs make no difference.
 */
export const headingId = (words: string): string =>
  decoded(words)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u064B-\u065F\u0670]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'part';

function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The id of a heading on a page. No other id has two hyphens: a page may show several texts. */
const idOnPage = (slug: string, id: string) => `${slug}--${id}`;

/** Gives the headings of a text ids, and changes links to headings, of the text or of another page, to these ids. */
export function nameHeadings(tree: Root, slug: string): void {
  for (const {node, id} of headingsIn(tree))
    node.data = {...node.data, hProperties: {...node.data?.hProperties, id: idOnPage(slug, id)}};
  visit(tree, 'link', (link: Link) => {
    const target = headingLink(link.url);
    if (!target) return;
    const {page, id} = target;
    link.url = `${page}#${idOnPage(page === '' ? slug : (page.split('/').at(-1) ?? ''), id)}`;
  });
}

/**
 * The page and heading of a link such as `#part` or `/news/x#part`; `page` is empty for the text's own. Undefined for
 * other links; `/act#x` leads to an action.
 */
export function headingLink(url: string): {page: string; id: string} | undefined {
  const [, page, fragment] = /^((?:\/[^#]*)?)#(.+)$/.exec(url) ?? [];
  return page === undefined || fragment === undefined || page === '/act'
    ? undefined
    : {page, id: headingId(fragment)};
}
