import type {TransactionSpec} from '@codemirror/state';
import type {EditorView} from '@codemirror/view';

/** Puts something into the text and closes the dialog. */
export type Insert = (make: (editor: EditorView) => TransactionSpec) => void;
