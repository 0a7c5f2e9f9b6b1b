import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  stringify,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq
} from 'yaml';

/** Changes of a YAML text at one place. Each returns the new text, or null for a form that it does not know. */

type Collection = YAMLMap | YAMLSeq;
type Span = {from: number; to: number};

const options = {lineWidth: 0, aliasDuplicateObjects: false} as const;

export function setEntry(
  text: string,
  parent: Collection,
  key: string | number,
  value: unknown
): string | null {
  const item = itemAt(parent, key);
  if (!item) return isMap(parent) ? addPair(text, parent, String(key), value) : null;
  const node = (isPair(item) ? item.value : item) as Node | null;
  const isPlain = typeof value !== 'object' || value === null;
  if (node && isScalar(node) && isPlain)
    return replaceScalar(text, node, value, Boolean(parent.flow));
  if (parent.flow) {
    const span = node?.range && {from: node.range[0], to: node.range[1]};
    return span ? replace(text, span, inFlow(value)) : null;
  }
  const span = spanOf(item);
  if (!span) return null;
  const indent = columnOf(text, span.from);
  const fresh = isPair(item) ? stringify({[key]: value}, options) : stringify(value, options);
  return replace(text, span, indented(fresh, indent).trimStart());
}

function replaceScalar(text: string, node: Node, value: unknown, isInFlow: boolean): string | null {
  if (!node.range) return null;
  const [from, end] = node.range;
  const isQuoted = text[from] === '"' && typeof value === 'string';
  const isMultiline = typeof value === 'string' && value.includes('\n');
  const plain = isInFlow ? inFlow(value) : stringify(value, options).trimEnd();
  const fresh = isQuoted || isMultiline ? JSON.stringify(value) : plain;
  const old = text.slice(from, end);
  const to = from + old.trimEnd().length;
  const gap = text[from - 1] === ':' || text[from - 1] === '-' ? ' ' : '';
  return replace(text, {from, to}, gap + fresh);
}

function addPair(text: string, map: YAMLMap, key: string, value: unknown): string | null {
  const last = map.items.at(-1);
  const span = last && spanOf(last);
  if (map.flow && !last) return null;
  if (!span) return text.trim() === '' ? stringify({[key]: value}, options) : null;
  if (map.flow)
    return replace(text, {from: span.to, to: span.to}, `, ${inFlow({[key]: value}).slice(1, -1)}`);
  const first = map.items[0] && spanOf(map.items[0]);
  const indent = first ? columnOf(text, first.from) : 0;
  const end = endOfLine(text, span.to);
  return replace(
    text,
    {from: end, to: end},
    `\n${indented(stringify({[key]: value}, options), indent)}`
  );
}

export function deleteEntry(text: string, parent: Collection, key: string | number): string | null {
  const item = itemAt(parent, key);
  const span = item && spanOf(item);
  if (!item || !span || parent.items.length === 1) return null;
  const index = parent.items.indexOf(item as never);
  const next = parent.items[index + 1] as Item | undefined;
  const following = next && spanOf(next);
  const before = parent.items[index - 1] as Item | undefined;
  const preceding = before && spanOf(before);
  if (parent.flow)
    return following
      ? replace(text, {from: span.from, to: following.from}, '')
      : replace(text, {from: preceding?.to ?? span.from, to: span.to}, '');
  if (isSeq(parent)) return replace(text, linesOf(text, parent, index), '');
  // The first field of an entry stands behind its dash; the next one takes its place.
  const isFirstOnLine = text.slice(startOfLine(text, span.from), span.from).trim() === '';
  if (!isFirstOnLine)
    return following ? replace(text, {from: span.from, to: following.from}, '') : null;
  return replace(text, {from: startOfLine(text, span.from), to: endOfLine(text, span.to) + 1}, '');
}

export function insertEntry(
  text: string,
  list: YAMLSeq,
  index: number,
  value: unknown
): string | null {
  if (!list.items.length) return null;
  if (list.flow) {
    const next = list.items[index] as Item | undefined;
    const last = list.items.at(-1) as Item | undefined;
    const at = next ? spanOf(next)?.from : last && spanOf(last)?.to;
    if (at === undefined) return null;
    return replace(text, {from: at, to: at}, next ? `${inFlow(value)}, ` : `, ${inFlow(value)}`);
  }
  const dash = linesOf(text, list, 0);
  const indent = dashColumn(text, dash);
  const fresh = `${indented(stringify([value], options), indent)}\n`;
  const at =
    index < list.items.length ? linesOf(text, list, index).from : linesOf(text, list, index - 1).to;
  const isAtEnd = at > text.length || (at === text.length && !text.endsWith('\n'));
  return isAtEnd ? `${text}\n${fresh}` : replace(text, {from: at, to: at}, fresh);
}

export function moveEntry(text: string, list: YAMLSeq, from: number, to: number): string | null {
  if (from === to) return text;
  const spans = list.items.map((item, index) =>
    list.flow ? spanOf(item as Item) : linesOf(text, list, index)
  );
  const order = spans
    .map((_span, index) => index)
    .toSpliced(from, 1)
    .toSpliced(to, 0, from);
  let result = '';
  let at = 0;
  for (const [index, span] of spans.entries()) {
    const moved = spans[order[index] ?? index];
    if (!span || !moved) return null;
    const lines = text.slice(moved.from, moved.to);
    result +=
      text.slice(at, span.from) + (list.flow || lines.endsWith('\n') ? lines : `${lines}\n`);
    at = span.to;
  }
  return result + text.slice(at);
}

type Item = Pair | Node;
const isPair = (item: Item): item is Pair => 'key' in item && 'value' in item;
const itemAt = (parent: Collection, key: string | number): Item | undefined =>
  isMap(parent)
    ? parent.items.find(({key: own}) => String(isScalar(own) ? own.value : own) === String(key))
    : (parent.items[Number(key)] as Item | undefined);

/** From the first to behind the last character of a pair or a value, without space and comments around it. */
function spanOf(item: Item): Span | null {
  const first = (isPair(item) ? item.key : item) as Node | null;
  const last = (isPair(item) ? (item.value ?? item.key) : item) as Node | null;
  if (!first?.range || !last) return null;
  const to = endOf(last);
  return to === null ? null : {from: first.range[0], to};
}

function endOf(node: Node): number | null {
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1) as Item | undefined;
    const inner = last && (isPair(last) ? ((last.value ?? last.key) as Node) : last);
    return inner ? endOf(inner) : null;
  }
  return node.range?.[1] ?? null;
}

/** The lines of an entry of a list, with the comments above it. */
function linesOf(text: string, list: YAMLSeq, index: number): Span {
  const span = spanOf(list.items[index] as Item) ?? {from: 0, to: 0};
  let from = startOfLine(text, span.from);
  while (from > 0) {
    const above = startOfLine(text, from - 1);
    if (!/^\s*#/.test(text.slice(above, from - 1))) break;
    from = above;
  }
  return {from, to: Math.min(endOfLine(text, trimmedEnd(text, span)) + 1, text.length)};
}

/** Block texts end with their line. */
const trimmedEnd = (text: string, {from, to}: Span) => from + text.slice(from, to).trimEnd().length;
const startOfLine = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;
const endOfLine = (text: string, at: number) => {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
};
const columnOf = (text: string, at: number) => at - startOfLine(text, at);
const dashColumn = (text: string, {from, to}: Span) =>
  /^( *)-/m.exec(text.slice(from, to))?.[1]?.length ?? 0;
const replace = (text: string, {from, to}: Span, fresh: string) =>
  text.slice(0, from) + fresh + text.slice(to);
const indented = (text: string, indent: number) =>
  text.trimEnd().replace(/^(?=.)/gm, ' '.repeat(indent));
const inFlow = (value: unknown) =>
  stringify(value, {...options, collectionStyle: 'flow', flowCollectionPadding: false}).trimEnd();
