import {EditorView} from '@codemirror/view';

/** Asks the text fields to show a line of a file. */
export type ShowLine = CustomEvent<{name: string; line: number}>;

export const askForLine = (name: string, line: number) =>
  document.dispatchEvent(new CustomEvent('show-line', {detail: {name, line}}));

/** Calls `listen` when a line is asked for. Returns a function that ends it. */
export function onShowLine(listen: (event: ShowLine) => void): () => void {
  const heard = (event: Event) => listen(event as ShowLine);
  document.addEventListener('show-line', heard);
  return () => document.removeEventListener('show-line', heard);
}

/** Puts the caret at the start of a line, from 1, and scrolls to it. */
export function showLine(view: EditorView, number: number): void {
  const line = view.state.doc.line(Math.min(Math.max(number, 1), view.state.doc.lines));
  view.dispatch({
    selection: {anchor: line.from},
    effects: EditorView.scrollIntoView(line.from, {y: 'center'})
  });
  view.focus();
}
