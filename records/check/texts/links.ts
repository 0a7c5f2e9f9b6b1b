import {didYouMean, nearest, quote, type Finding} from '../../read/finding.ts';
import {headingLink} from '../../read/text/headings.ts';
import type {LinkMark} from '../../read/text/marks.ts';
import type {Passage} from './passages.ts';
import type {Targets} from './targets.ts';

/** Links that lead to no page that readers can see, or off the site, and pictures outside `media`. */
export const checkLinks = (
  passage: Passage,
  marks: readonly LinkMark[],
  targets: Targets
): Finding[] =>
  marks.flatMap(mark => {
    const {file, field, firstLine} = passage;
    const expected = expectedOf(mark, targets) ?? expectedHeading(mark.url, passage, targets);
    if (expected === null) return [];
    const line = firstLine() + mark.line - 1;
    const level = leadsTo(targets.takenOff, mark.url) ? 'warning' : 'error';
    return [{level, file, line, field, found: quote(mark.url), expected}];
  });

/** What should be in place of a link or picture; null if it is right. */
function expectedOf({type, url}: LinkMark, targets: Targets): string | null {
  if (type === 'image')
    return 'an entry in media and ::figure{id=…}, so that it has alternative text in both languages';
  if (url.startsWith('#'))
    return url === '#' ? 'the words of a heading of this text after #, joined by hyphens' : null;
  if (!url.startsWith('/'))
    return 'an address within the site, beginning with /; other addresses belong in links or sources';
  if (leadsTo(targets.heldBack, url)) return null;
  const page = url.split('#')[0] ?? '';
  if (!targets.pages.has(page)) return `a page that readers can see${hint(page, targets)}`;
  if (url.startsWith('/act#') && !targets.pages.has(url))
    return `an action that readers can see${hint(url, targets)}`;
  return null;
}

/** What should be in place of a link to a heading that does not exist; null if it is right or another link. */
function expectedHeading(
  url: string,
  {locale, marks}: Passage,
  {headings}: Targets
): string | null {
  const link = headingLink(url);
  if (!link) return null;
  const {page, id} = link;
  const known =
    page === ''
      ? marks().headings.map(heading => heading.id)
      : (headings.get(page)?.[locale] ?? []);
  if (known.includes(id)) return null;
  const where = page === '' ? 'this text' : `${page} in ${locale}`;
  return known.length
    ? `a heading of ${where}: ${known.map(each => `#${each}`).join(', ')}${didYouMean(id, known)}`
    : `a link without #${id}; ${where} has no headings`;
}

const leadsTo = (pages: ReadonlySet<string>, url: string) =>
  pages.has(url) || pages.has(url.split('#')[0] ?? '');

/** Why readers do not see a page, or the page that was probably meant: no other one if that is hidden. */
function hint(page: string, {pages, hidden}: Targets): string {
  if (hidden.has(page)) return `; ${hidden.get(page)}`;
  const meant = nearest(page, [...pages, ...hidden.keys()]);
  if (meant === undefined) return '';
  return hidden.has(meant)
    ? `; ${meant} is probably meant, but ${hidden.get(meant)}`
    : `; did you mean ${meant}?`;
}
