import type {Nodes, Root, Text} from 'mdast';
import {visit} from 'unist-util-visit';

/** What is wrong with markup that is not read as markup; the check has words for each. */
export type PrintedKind =
  | 'attributes'
  | 'bullet'
  | 'checkbox'
  | 'code'
  | 'directive'
  | 'emphasis'
  | 'empty'
  | 'footnote'
  | 'heading'
  | 'link';

/** A piece of a text that looks like markup but is printed as it is, or that shows nothing. */
export type PrintedMark = {kind: PrintedKind; text: string; line: number};

/** Patterns of markup in plain text, by what was probably meant. A match begins where the markup would. */
const patterns: [PrintedKind, RegExp][] = [
  ['directive', /(?:^|(?<=[\s«(])):{2,}\s*\p{L}.*/gmu],
  ['attributes', /\{[#.][\w-]+\}/g],
  ['heading', /^#{2,6}[^\s#].*/gm],
  ['bullet', /^[•·◦‣▪●]\s.*/gm],
  ['footnote', /\[\^[^\]\n]*\]/g],
  ['link', /\]\([^)\n]*\)?|\] \((?:\/|#|https?:|www)[^)\n]*\)?|\[[^[\]\n]+\]\[[^[\]\n]*\]/g],
  ['emphasis', /\*\*|(?<![\p{L}\p{N}_])__(?=\p{L})/gu]
];

/** Markup that readers would see as it is written. */
export function printedIn(tree: Root): PrintedMark[] {
  const marks: PrintedMark[] = [];
  visit(tree, (node, index, parent) => {
    if (node.type === 'code')
      marks.push({kind: 'code', text: node.value.split('\n')[0] ?? '', line: lineOf(node)});
    if (node.type === 'listItem' && typeof node.checked === 'boolean')
      marks.push({kind: 'checkbox', text: node.checked ? '[x]' : '[ ]', line: lineOf(node)});
    if (isHollow(node)) marks.push({kind: 'empty', text: node.type, line: lineOf(node)});
    if (node.type !== 'text') return;
    const before = index === undefined ? undefined : parent?.children[index - 1];
    marks.push(...patternsIn(node, before));
  });
  return marks;
}

/** True for what shows nothing although it must hold words or blocks. */
const isHollow = (node: Nodes): boolean =>
  ['heading', 'link', 'footnoteDefinition', 'containerDirective'].includes(node.type) ||
  (node.type === 'textDirective' && node.name === 'lang')
    ? !hasContent(node)
    : false;

function hasContent(node: Nodes): boolean {
  if ('value' in node) return node.value.trim() !== '';
  if (node.type === 'leafDirective' || (node.type === 'textDirective' && node.name === 'date'))
    return true;
  return 'children' in node && node.children.some(hasContent);
}

function patternsIn(node: Text, before: Nodes | undefined): PrintedMark[] {
  const {value} = node;
  const attributes = before?.type === 'textDirective' ? /^ ?\{[^}\n]*\}?/.exec(value) : null;
  return [
    ...(attributes ? [{kind: 'attributes' as const, text: attributes[0], line: lineOf(node)}] : []),
    ...patterns.flatMap(([kind, pattern]) =>
      [...value.matchAll(pattern)].map(match => ({
        kind,
        text: match[0],
        line: lineOf(node) + value.slice(0, match.index).split('\n').length - 1
      }))
    )
  ];
}

const lineOf = ({position}: Nodes) => position?.start.line ?? 1;
