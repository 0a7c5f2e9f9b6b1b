import {
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError
} from 'yaml';
import {quote, type Finding} from './finding.ts';

/** A YAML text that was read, with the line of every value. */
export type Located = {
  file: string;
  data: unknown;
  /** Line of the value at `path`, or of the nearest one above it. */
  lineOf: (path: readonly PropertyKey[]) => number;
};

/** Reads YAML. Syntax errors and doubled keys become findings; then `located` is null. */
export function readYaml(
  text: string,
  file: string,
  firstLine = 1
): {located: Located | null; findings: Finding[]} {
  const lineCounter = new LineCounter();
  const doc = parseDocument(text, {lineCounter, prettyErrors: false});
  const rows = text.split('\n');
  const findings = [...doc.errors, ...doc.warnings]
    .map(problem => ({problem, row: rowOf(problem, rows, lineCounter)}))
    .map<Finding>(({problem, row}) => ({
      level: 'error',
      file,
      line: row + firstLine - 1,
      field: 'YAML',
      found: quote(rows[row - 1]?.trim()),
      expected: `${advice(doc, problem, offset => lineCounter.linePos(offset).line + firstLine - 1)}. More findings may follow once this is mended`
    }));
  if (findings.length) return {located: null, findings};
  return {located: locate(doc.toJS() ?? {}, text, file, firstLine), findings};
}

/** What was read of a YAML text, with its lines. */
export const locate = (data: unknown, text: string, file: string, firstLine = 1): Located => ({
  file,
  data,
  lineOf: path => lineIn(text, path) + firstLine - 1
});

let last: {text: string; doc: Document; lineCounter: LineCounter} | undefined;

/** Lines are asked for findings alone, and the positions of all values weigh many times what the values do: the text is read again for them. */
function lineIn(text: string, path: readonly PropertyKey[]): number {
  if (last?.text !== text) {
    const lineCounter = new LineCounter();
    last = {text, doc: parseDocument(text, {lineCounter, prettyErrors: false}), lineCounter};
  }
  return last.lineCounter.linePos(offsetOf(last.doc, path)).line;
}

/** What to do about a problem. A field given twice is told by where it stands first. */
function advice(
  doc: Document,
  {code, message, pos: [start]}: YAMLError,
  lineOf: (offset: number) => number
): string {
  const first = code === 'DUPLICATE_KEY' ? firstOfKey(doc, start) : undefined;
  if (first)
    return `\`${first.key}\` already stands in line ${lineOf(first.start)}; write into that one`;
  return `valid YAML: ${message}. A text that holds a colon, # or quotation marks must itself stand in quotation marks`;
}

/** Where the key that stands again at `start` stands first. */
function firstOfKey(doc: Document, start: number): {key: string; start: number} | undefined {
  let first: {key: string; start: number} | undefined;
  visit(doc, {
    Map(_key, {items}) {
      const keys = items.flatMap(({key}) =>
        isScalar(key) && key.range ? [{key: String(key.value), start: key.range[0]}] : []
      );
      const again = keys.find(key => key.start === start);
      if (again) first = keys.find(({key}) => key === again.key);
    }
  });
  return first;
}

/** Where a problem begins. YAML notices a missing quotation mark only at the end of the text: we look for its line. */
function rowOf(problem: YAMLError, rows: string[], lineCounter: LineCounter): number {
  const unclosed =
    problem.code === 'MISSING_CHAR'
      ? rows.findIndex(row => (row.match(/"/g)?.length ?? 0) % 2 === 1)
      : -1;
  return unclosed === -1 ? lineCounter.linePos(problem.pos[0]).line : unclosed + 1;
}

function offsetOf(doc: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = doc.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(item => isScalar(item.key) && item.key.value === key);
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = doc.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
