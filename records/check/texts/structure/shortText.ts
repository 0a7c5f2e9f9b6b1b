import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import {inlinePieces} from '../../../../i18n/partialDates/inlinePieces.ts';
import {quote, type Finding} from '../../../read/finding.ts';
import {parseMarkdown} from '../../../read/text/markdown.ts';
import {lineAt, type Passage} from '../passages.ts';

/** A short text without any of these characters has no markup. */
const maybeMarkup = /[*_`~[]|:(?!\s|$)/;

/** Markup that only bodies have, by the type of its node. */
const names: Partial<Record<Nodes['type'], string>> = {
  delete: 'crossed-out words',
  emphasis: 'emphasis',
  footnoteReference: 'a footnote mark',
  inlineCode: 'code',
  leafDirective: 'a directive',
  link: 'a link',
  linkReference: 'a link',
  strong: 'bold words',
  textDirective: 'a directive'
};

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
  let dates = 0;
  const report = (written: string, index: number, expected: string) =>
    findings.push({
      level: 'error',
      file,
      line: lineAt(passage, index),
      field,
      found: `${quote(written)}, which would be printed as it is`,
      expected
    });
  visit(parseMarkdown(text), node => {
    const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end.offset];
    if (node.type === 'textDirective' && node.name === 'date') dates++;
    // An address on its own is reported as a link that leads off the site.
    else if (names[node.type] && !(node.type === 'link' && text[start] !== '['))
      report(
        text.slice(start, end),
        start,
        `words without ${names[node.type]}; short texts know only :date[2021-11-18]`
      );
  });
  const broken = /\]\(|\[\^|\*\*|:{2,}\p{L}/u.exec(text);
  if (broken && !findings.length)
    report(
      broken[0],
      broken.index,
      'words without markup; short texts know only :date[2021-11-18]'
    );
  if (dates > known || isLoose)
    report(
      text,
      text.indexOf(':date'),
      ':date[2021-11-18], or :date[2021-11-18]{short} without spaces or =""'
    );
  return findings;
}
