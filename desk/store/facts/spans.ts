import {isCollection, isPair, isScalar, type Node, type Pair} from 'yaml';

type Part = Node | Pair;

/** Where the text of a node begins: for a list in lines, at its first entry. */
export function startOf(part: Part | undefined): number {
  if (!part) return 0;
  if (isPair(part)) return startOf(part.key as Node);
  const first = isCollection(part) && !part.flow ? part.items[0] : undefined;
  return first ? startOf(first as Part) : (part.range?.[0] ?? 0);
}

/** Where the text of a node ends, without the white space and comments after it. */
export function endOf(part: Part, text: string): number {
  if (isPair(part)) {
    const value = part.value as Node | null;
    const isWritten = isCollection(value) || (isScalar(value) && value.source);
    return isWritten ? endOf(value, text) : text.indexOf(':', endOf(part.key as Node, text)) + 1;
  }
  const last = isCollection(part) && !part.flow ? part.items.at(-1) : undefined;
  if (last) return endOf(last as Part, text);
  let end = part.range?.[1] ?? 0;
  // A text in a block ends with the line break before the next line.
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--;
  return Math.max(end, part.range?.[0] ?? 0);
}

export const spanOf = (node: Node, text: string): [number, number] => [
  node.range?.[0] ?? 0,
  endOf(node, text)
];
