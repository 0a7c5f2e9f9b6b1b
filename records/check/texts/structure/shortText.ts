import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import {remember} from '../../../../i18n/remember.ts';
import {inlinePieces} from '../../../../i18n/partialDates/inlinePieces.ts';
import {
  message,
  quote,
  type Finding,
  type Message,
  type MessageKey
} from '../../../read/finding.ts';
import {parseMarkdown} from '../../../read/text/markdown.ts';
import {lineAt, type Passage} from '../passages.ts';

/** A short text without any of these characters has no markup. */
const maybeMarkup = /[*_`~[]|:(?!\s|$)/;

/** Markup that only bodies have, by the type of its node. */
const names: Partial<Record<Nodes['type'], MessageKey>> = {
  delete: 'short.delete',
  emphasis: 'short.emphasis',
  footnoteReference: 'short.footnoteMark',
  inlineCode: 'short.code',
  leafDirective: 'short.directive',
  link: 'short.link',
  linkReference: 'short.link',
  strong: 'short.bold',
  textDirective: 'short.directive'
};

/** What Markdown finds in a short text. Remembered, as `textMarks` is. */
const markupIn = remember((text: string) => {
  let dates = 0;
  const markup: {name: MessageKey; start: number; end: number}[] = [];
  visit(parseMarkdown(text), node => {
    const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end.offset];
    const name = names[node.type];
    if (node.type === 'textDirective' && node.name === 'date') dates++;
    // An address on its own is reported as a link that leads off the site.
    else if (name && (node.type !== 'link' || text[start] === '[')) markup.push({name, start, end});
  });
  return {dates, markup};
}, 2000);

/**
 * Markup in titles, summaries and the texts of facts, which readers would see as it is written: these texts know only
 * `:date[…]`.
 */
export function checkShortText(passage: Passage): Finding[] {
  const {text, file, field} = passage;
  if (!maybeMarkup.test(text)) return [];
  const findings: Finding[] = [];
  const pieces = inlinePieces(text);
  const known = pieces.filter(piece => typeof piece !== 'string').length;
  const isLoose = pieces.some(
    (piece, index) =>
      typeof piece === 'string' && typeof pieces[index - 1] === 'object' && /^ ?\{/.test(piece)
  );
  const {dates, markup} = markupIn(text);
  const report = (written: string, index: number, expected: Message) =>
    findings.push({
      level: 'error',
      file,
      line: lineAt(passage, index),
      field,
      found: message('short.printed', {markup: quote(written)}),
      expected
    });
  for (const {name, start, end} of markup)
    report(text.slice(start, end), start, message('short.wordsWithout', {markup: message(name)}));
  const broken = /\]\(|\[\^|\*\*|:{2,}\p{L}/u.exec(text);
  if (broken && !findings.length) report(broken[0], broken.index, message('short.noMarkup'));
  if (dates > known || isLoose) report(text, text.indexOf(':date'), message('short.date'));
  return findings;
}
