import {message, quote, type Finding, type Message} from '../../../read/finding.ts';
import type {PrintedKind, PrintedMark} from '../../../read/text/printed.ts';
import type {Passage} from '../passages.ts';

/** What editors call the nodes that may be empty. */
const emptyNames: Record<string, Message> = {
  containerDirective: message('structure.emptyBlock'),
  footnoteDefinition: message('structure.emptyFootnote'),
  heading: message('structure.emptyHeading'),
  link: message('structure.emptyLink'),
  textDirective: message('structure.emptyLang')
};

const foundIn = (kind: PrintedKind, text: string): Message =>
  kind === 'empty'
    ? message('structure.hollow', {
        what: emptyNames[text] ?? text,
        problem: message('printed.empty')
      })
    : message('structure.wouldBePrinted', {
        markup: quote(text.trim()),
        problem: message(`printed.${kind}`)
      });

/** Markup that readers would see as it is written, or that shows nothing. */
export const checkPrinted = (
  {file, field, firstLine}: Passage,
  marks: readonly PrintedMark[]
): Finding[] =>
  marks.map(({kind, text, line}) => ({
    level: 'error',
    file,
    line: firstLine() + line - 1,
    field,
    found: foundIn(kind, text),
    expected: message(`printedCure.${kind}`)
  }));
