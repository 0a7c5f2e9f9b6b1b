import {didYouMean, message, nearest, quote, type Finding, type Value} from '../../read/finding.ts';
import {headingLink} from '../../read/text/headings.ts';
import type {LinkMark} from '../../read/text/marks.ts';
import type {Passage} from './passages.ts';
import type {Pages, Targets} from './targets.ts';

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
function expectedOf({type, url}: LinkMark, targets: Targets): Value | null {
  if (type === 'image') return message('links.figure');
  if (url.startsWith('#')) return url === '#' ? message('links.headingWords') : null;
  if (!url.startsWith('/')) return message('links.withinSite');
  if (leadsTo(targets.heldBack, url)) return null;
  const page = url.split('#')[0] ?? '';
  if (!targets.pages.has(page)) return message('links.page', {hint: hint(page, targets)});
  if (url.startsWith('/act#') && !targets.pages.has(url))
    return message('links.action', {hint: hint(url, targets)});
  return null;
}

/** What should be in place of a link to a heading that does not exist; null if it is right or another link. */
function expectedHeading(url: string, {locale, marks}: Passage, {headings}: Targets): Value | null {
  const link = headingLink(url);
  if (!link) return null;
  const {page, id} = link;
  const known =
    page === ''
      ? marks().headings.map(heading => heading.id)
      : (headings.get(page)?.[locale] ?? []);
  if (known.includes(id)) return null;
  const where =
    page === ''
      ? message('links.thisText')
      : message('links.pageIn', {page, language: message(`language.${locale}`)});
  return known.length
    ? message('links.heading', {
        where,
        known: known.map(each => `#${each}`),
        hint: didYouMean(id, known)
      })
    : message('links.noHeadings', {id, where});
}

const leadsTo = (pages: Pages, url: string) => pages.has(url) || pages.has(url.split('#')[0] ?? '');

/** Why readers do not see a page, or the page that was probably meant: no other one if that is hidden. */
function hint(page: string, {pages, hidden}: Targets): Value {
  const why = hidden.get(page);
  if (why) return message('links.why', {why});
  const meant = nearest(page, [...pages, ...hidden.keys()]);
  if (meant === undefined) return '';
  const whyMeant = hidden.get(meant);
  return whyMeant
    ? message('links.probably', {page: meant, why: whyMeant})
    : message('common.didYouMean', {near: meant});
}
