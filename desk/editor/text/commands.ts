import {EditorSelection, type EditorState, type TransactionSpec} from '@codemirror/state';

/** Puts markup around what is selected, or around `words` where nothing is. The words stay selected. */
export function wrap(
  state: EditorState,
  before: string,
  after: string,
  words: string
): TransactionSpec {
  const {from, to} = state.selection.main;
  const text = state.sliceDoc(from, to) || words;
  const start = from + before.length;
  return {
    changes: {from, to, insert: before + text + after},
    selection: EditorSelection.range(start, start + text.length),
    userEvent: 'input',
    scrollIntoView: true
  };
}

/** Makes a link of what is selected, or of `name` where nothing is. The caret is behind it, so that one can type on. */
export function link(state: EditorState, address: string, name: string): TransactionSpec {
  const {from, to} = state.selection.main;
  return put(state, `[${state.sliceDoc(from, to) || name}](${address})`);
}

/** Puts text in place of what is selected, with the caret behind it. */
export function put(state: EditorState, text: string): TransactionSpec {
  const {from, to} = state.selection.main;
  return {
    changes: {from, to, insert: text},
    selection: EditorSelection.cursor(from + text.length),
    userEvent: 'input',
    scrollIntoView: true
  };
}

/** Puts a block on lines of its own, after the paragraph of the caret or in place of the selected lines. */
export function putBlock(
  state: EditorState,
  before: string,
  words: string,
  after: string
): TransactionSpec {
  const {main} = state.selection;
  const first = state.doc.lineAt(main.from);
  const last = main.empty ? endOfParagraph(state, first.number) : state.doc.lineAt(main.to);
  const text = main.empty ? words : state.sliceDoc(first.from, last.to);
  const from = main.empty ? last.to : first.from;
  const lead = main.empty && last.length ? '\n\n' : '';
  const start = from + lead.length + before.length;
  const follows = last.number < state.doc.lines && state.doc.line(last.number + 1).length > 0;
  return {
    changes: {from, to: last.to, insert: lead + before + text + after + (follows ? '\n' : '')},
    selection: EditorSelection.range(start, start + text.length),
    userEvent: 'input',
    scrollIntoView: true
  };
}

function endOfParagraph(state: EditorState, number: number) {
  let line = state.doc.line(number);
  while (line.length && line.number < state.doc.lines) {
    const next = state.doc.line(line.number + 1);
    if (!next.length) break;
    line = next;
  }
  return line;
}

/** A value of an attribute of a directive, in quotation marks if it needs them. */
export const attribute = (value: string): string =>
  /^[\w-]+$/.test(value) ? value : `"${value.replaceAll('"', '')}"`;

export const halfSpace = '\u200c';

/** Isolates what is selected from the direction around it. */
export const isolate = (state: EditorState): TransactionSpec => wrap(state, '\u2068', '\u2069', '');
