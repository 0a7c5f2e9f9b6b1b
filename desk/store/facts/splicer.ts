import {
  Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  Scalar,
  stringify,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq
} from 'yaml';
import {inModel, newNode, parse, type FactEdit, type FactPath} from './model.ts';
import {endOf, spanOf, startOf} from './spans.ts';

/** Width to which long texts are wrapped that were wrapped before. */
const wrapWidth = 100;

/** Edits the text of a document by the places that yaml gives for its nodes. */
export class Splicer {
  constructor(
    private readonly text: string,
    private readonly doc: Document,
    /** false: texts of several lines stand in quotation marks, since a comment below would become part of a block. */
    blockQuote = true
  ) {
    this.options = {lineWidth: 0, blockQuote};
  }
  private readonly options: {lineWidth: number; blockQuote: boolean};

  /** The text after an edit; only a proposal, since some forms of YAML cannot be edited by lines. */
  apply({op, path, value, to = 0}: FactEdit): string {
    const key = path.at(-1);
    const flow = this.outermostFlow(path);
    if (flow) return this.inFlow(flow, {op, path, value, to});
    const parent = this.nodeAt(path.slice(0, -1));
    if (isSeq(parent) && typeof key === 'number')
      return this.inList(parent, {op, path, value, to}, key);
    if (parent === null || (isMap(parent) && !parent.items.length))
      return path.length > 1
        ? this.apply({op: 'set', path: path.slice(0, -1), value: {[String(key)]: value}})
        : this.append(stringify({[String(key)]: value}, this.options));
    if (op === 'delete' && isMap(parent) && parent.items.length === 1)
      return this.apply({op: 'set', path: path.slice(0, -1), value: {}});
    return isMap(parent) ? this.inGroup(parent, op, String(key), value) : this.text;
  }

  private nodeAt = (path: FactPath): Node | null => {
    const node: unknown = path.length ? this.doc.getIn(path, true) : this.doc.contents;
    return isCollection(node) || isScalar(node) || isAlias(node) ? node : null;
  };

  /** The path of the outermost list or group in braces that contains what is edited. */
  private outermostFlow(path: FactPath): FactPath | null {
    for (let length = 0; length < path.length; length++) {
      const node = this.nodeAt(path.slice(0, length));
      if (isCollection(node) && node.flow) return path.slice(0, length);
    }
    return null;
  }

  private inFlow(at: FactPath, edit: FactEdit): string {
    const old = this.nodeAt(at);
    if (!old?.range) return this.text;
    const whole = inModel(parse(this.text), edit);
    const node: unknown = at.length ? whole.getIn(at, true) : whole.contents;
    if (!isCollection(node)) return this.text;
    const wasEmpty = isCollection(old) && !old.items.length;
    if (wasEmpty && at.length) return this.apply({op: 'set', path: at, value: node.toJS(whole)});
    const source = this.text.slice(...spanOf(old, this.text));
    return this.replace(
      ...spanOf(old, this.text),
      render(node, !/^[[{]\s*\S/.test(source) || /^[[{]\s/.test(source))
    );
  }

  private inList(list: YAMLSeq, {op, path, value, to = 0}: FactEdit, at: number): string {
    if (op === 'set') return this.setEntry(list, at, value);
    if (op === 'delete' && list.items.length === 1)
      return this.apply({op: 'set', path: path.slice(0, -1), value: []});
    const rows = list.items.map(item => this.rowsOf(item as Node));
    const column = this.columnOf(rows[0]?.[0] ?? 0);
    const end = rows.at(-1)?.[1] ?? 0;
    const [from, until] = rows[at] ?? [end, end];
    if (op === 'delete') return this.replace(from, until, '');
    if (op === 'insert')
      return this.insertRows(
        at < rows.length ? this.leadOf(rows, at) : end,
        indent(stringify([value], this.options), column)
      );
    const lead = this.leadOf(rows, at);
    const moved = this.withEnd(this.text.slice(lead, until));
    const target = to > at ? (rows[to]?.[1] ?? end) : this.leadOf(rows, to);
    const before = this.text.slice(0, Math.min(lead, target));
    return lead < target
      ? before + this.withEnd(this.text.slice(until, target)) + moved + this.text.slice(target)
      : before + moved + this.text.slice(target, lead) + this.text.slice(until);
  }

  private setEntry(list: YAMLSeq, at: number, value: unknown): string {
    const old = list.items[at] as Node;
    const node = newNode(this.doc, old, value);
    if (isScalar(old) && isScalar(node))
      return this.setScalar(old, node, this.columnOf(this.rowsOf(old)[0]));
    const [from, until] = this.rowsOf(old);
    const column = this.columnOf(from);
    return this.replace(from, until, indent(stringify([value], this.options), column));
  }

  private inGroup(group: YAMLMap, op: FactEdit['op'], key: string, value: unknown): string {
    const index = group.items.findIndex(pair => isScalar(pair.key) && pair.key.value === key);
    const pair = group.items[index];
    const first = startOf(group.items[0]);
    const column = first - this.lineStart(first);
    if (!pair) {
      const last = group.items.at(-1);
      return this.insertRows(
        this.lineEnd(last ? endOf(last, this.text) : first),
        indent(stringify({[key]: value}, this.options), column)
      );
    }
    const from = startOf(pair);
    const next = group.items[index + 1];
    if (op === 'delete') {
      if (this.text.slice(this.lineStart(from), from).trim() && next)
        return this.replace(from, startOf(next), '');
      return this.replace(this.lineStart(from), this.lineEnd(endOf(pair, this.text)), '');
    }
    const node = newNode(this.doc, pair.value, value);
    if (isScalar(pair.value) && pair.value.source && isScalar(node))
      return this.setScalar(pair.value, node, column);
    const text = indent(stringify({[key]: node}, this.options), column).trim();
    return this.replace(from, Math.max(endOf(pair, this.text), from), text);
  }

  private setScalar(old: Scalar, node: Scalar, column: number): string {
    const [from, until] = spanOf(old, this.text);
    const wasWrapped = this.text.slice(from, until).includes('\n');
    delete node.comment;
    const lineWidth = wasWrapped && node.type !== Scalar.BLOCK_LITERAL ? wrapWidth - column : 0;
    const text = new Document({a: node}).toString({...this.options, lineWidth}).replace(/^a: /, '');
    return this.replace(from, until, indent(text, column).trim());
  }

  /** Where the lines of a list's entry begin, and where they end. */
  private rowsOf(item: Node | Pair): [number, number] {
    const start = startOf(item);
    return [this.lineStart(start), this.lineEnd(Math.max(endOf(item, this.text), start))];
  }

  /** Where the comments begin that stand directly above an entry. Those above the first one are about the list. */
  private leadOf(rows: readonly (readonly [number, number])[], at: number): number {
    let lead = rows[at]?.[0] ?? 0;
    const bound = rows[at - 1]?.[1];
    while (bound !== undefined && lead > bound) {
      const above = this.lineStart(lead - 1);
      if (!/^[ \t]*#/.test(this.text.slice(above, lead))) break;
      lead = above;
    }
    return lead;
  }

  private columnOf = (rowStart: number) => /^ */.exec(this.text.slice(rowStart))?.[0].length ?? 0;
  private lineStart = (offset: number) => this.text.lastIndexOf('\n', offset - 1) + 1;
  private lineEnd = (offset: number) => {
    const end = this.text.indexOf('\n', offset);
    return end === -1 ? this.text.length : end + 1;
  };
  private withEnd = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`);
  private append = (rows: string) => this.withEnd(this.text) + rows;
  private insertRows = (at: number, rows: string) =>
    this.withEnd(this.text.slice(0, at)) + rows + this.text.slice(at);
  private replace = (from: number, until: number, text: string) =>
    this.text.slice(0, from) + text + this.text.slice(until);
}

const indent = (text: string, column: number) =>
  text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(column)}`).replace(/^/, ' '.repeat(column));

const render = (node: Node, isPadded: boolean) => {
  const doc = new Document();
  delete node.comment;
  doc.contents = node;
  return doc.toString({lineWidth: 0, flowCollectionPadding: isPadded}).trim();
};
