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

/** Parsed YAML that can tell the line of each value. */
export type Located = {
  file: string;
  data: unknown;
  /** Line of the value at `path`, or of the nearest one above it. */
  lineOf: (path: readonly PropertyKey[]) => number;
};

/**
 * Parses YAML. Syntax errors and duplicate keys become findings, and then `located` is null.
 * `firstLine` is the line of the text's first line in the file.
 */
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
      expected:
        advice(doc, problem, offset => lineCounter.linePos(offset).line + firstLine - 1) +
        '. More findings may follow once this is fixed'
    }));
  if (findings.length) return {located: null, findings};
  return {located: locate(doc.toJS() ?? {}, text, file, firstLine), findings};
}

/** Joins parsed data with the YAML text that it came from, for the lines of its values. */
export const locate = (data: unknown, text: string, file: string, firstLine = 1): Located => ({
  file,
  data,
  lineOf: path => lineIn(text, path) + firstLine - 1
});

let last: {text: string; doc: Document; lineCounter: LineCounter} | undefined;

/**
 * Only findings need lines, and keeping every value's position takes many times the memory of the
 * values. So the text is parsed again when a line is asked for.
 */
function lineIn(text: string, path: readonly PropertyKey[]): number {
  if (last?.text !== text) {
    const lineCounter = new LineCounter();
    last = {text, doc: parseDocument(text, {lineCounter, prettyErrors: false}), lineCounter};
  }
  return last.lineCounter.linePos(offsetOf(last.doc, path)).line;
}

/** How to fix a YAML problem. For a duplicate key it names the line of the first one. */
function advice(
  doc: Document,
  {code, message, pos: [start]}: YAMLError,
  lineOf: (offset: number) => number
): string {
  const first = code === 'DUPLICATE_KEY' ? firstOfKey(doc, start) : undefined;
  if (first)
    return `one \`${first.key}\`: line ${lineOf(first.start)} already has it; write there instead`;
  return (
    `valid YAML: ${message}. ` +
    'Put a text that contains a colon, # or quotation marks in quotation marks'
  );
}

/** The first occurrence of the key that is repeated at `start`. */
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

/**
 * Line of a problem. YAML notices a missing quotation mark only at the end of the text, so look for
 * a line with an odd number of them.
 */
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
