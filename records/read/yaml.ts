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
import {remember} from '../../i18n/remember.ts';
import {message, quote, type Finding, type Message, type Value} from './finding.ts';
import {tooNested, unreadFeatures} from './source/yamlFeatures.ts';

/** Parsed YAML that can tell the line of each value. */
export type Located = {
  file: string;
  data: unknown;
  /**
   * true: something in the file is not valid, and `data` has only the rest. Values that seem to be missing may be
   * there, so they are no finding.
   */
  partial?: boolean;
  /** Line of the value at `path`, or of the nearest one above it. */
  lineOf: (path: readonly PropertyKey[]) => number;
};

/** A problem with YAML, at an offset of the text. */
type Problem = {offset: number; found?: Value; expected: Value};

/**
 * Parses YAML. What cannot be read, and features that the site has no use for, become findings, and then `located` is
 * null. `firstLine` is the line of the text's first line in the file. Never throws.
 */
export function readYaml(
  text: string,
  file: string,
  firstLine = 1
): {located: Located | null; findings: Finding[]} {
  const {data, problems} = parse(text, firstLine);
  const findings = problems.map<Finding>(problem => ({level: 'error', file, ...problem}));
  if (findings.length) return {located: null, findings};
  return {located: locate(data, text, file, firstLine), findings};
}

/** Remembered, since a check reads registries twice, and the desk checks all content again after each edit. */
const parse = remember((text: string, firstLine: number) => {
  const lineCounter = new LineCounter();
  for (let at = 0; at !== -1; at = text.indexOf('\n', at) + 1 || -1) lineCounter.addNewLine(at);
  const rows = text.split('\n');
  const lineAt = (offset: number) => lineCounter.linePos(offset).line;
  const {data, problems} = parseRows(text, rows, lineAt, firstLine);
  return {
    data,
    problems: problems.map(({offset, found, expected}) => ({
      line: lineAt(offset) + firstLine - 1,
      field: 'YAML',
      found: found ?? quote(rows[lineAt(offset) - 1]?.trim()),
      expected: message('yaml.more', {expected})
    }))
  };
}, 500);

function parseRows(
  text: string,
  rows: readonly string[],
  lineAt: (offset: number) => number,
  firstLine: number
): {data?: unknown; problems: Problem[]} {
  const nested = tooNested(text);
  if (nested) return {problems: [nested]};
  const doc = parseDocument(text, {prettyErrors: false});
  const unread = unreadFeatures(doc);
  const lines = new Set(unread.map(({offset}) => lineAt(offset)));
  const problems = [...doc.errors, ...doc.warnings].flatMap<Problem>(problem => {
    const offset = offsetOfProblem(problem, rows);
    // A line with an alias or a tag also gives errors that follow from it.
    return lines.has(lineAt(offset))
      ? []
      : {offset, expected: advice(doc, problem, each => lineAt(each) + firstLine - 1)};
  });
  const all = [...unread, ...problems].sort((a, b) => a.offset - b.offset);
  return all.length ? {problems: all} : {data: doc.toJS() ?? {}, problems: []};
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
  {code, message: text, pos: [start]}: YAMLError,
  lineOf: (offset: number) => number
): Message {
  const first = code === 'DUPLICATE_KEY' ? firstOfKey(doc, start) : undefined;
  if (first) return message('yaml.duplicate', {key: first.key, line: lineOf(first.start)});
  if (code === 'MULTIPLE_DOCS') return message('yaml.oneDocument');
  if (code === 'TAB_AS_INDENT') return message('yaml.tab');
  return message('yaml.valid', {problem: message(`yamlProblem.${code}`, {english: text})});
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
 * Offset of a problem. YAML notices a missing quotation mark only at the end of the text, so look for a line with an
 * odd number of them.
 */
function offsetOfProblem({code, pos: [start]}: YAMLError, rows: readonly string[]): number {
  const unclosed =
    code === 'MISSING_CHAR' ? rows.findIndex(row => (row.match(/"/g)?.length ?? 0) % 2 === 1) : -1;
  return unclosed === -1
    ? start
    : rows.slice(0, unclosed).reduce((offset, row) => offset + row.length + 1, 0);
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
