import {isSame} from './equal.ts';
import {isMap, isSeq, parseDocument} from 'yaml';
import {editedValue, type Edit} from './editedValue.ts';
import {deleteEntry, insertEntry, moveEntry, setEntry} from './splices.ts';

export type {Edit} from './editedValue.ts';

/**
 * A YAML text with changes: only the lines of what changed differ, so comments, order and quoting of everything else
 * stay. Without changes it is the same text. Throws if the text is not valid YAML, or if a path does not exist.
 */
export const applyEdits = (text: string, edits: readonly Edit[]): string =>
  edits.reduce(applyEdit, text);

function applyEdit(text: string, edit: Edit): string {
  const doc = parseDocument(text);
  if (doc.errors[0]) throw doc.errors[0];
  const expected = editedValue(doc.toJS() ?? {}, edit);
  const spliced = splice(text, edit);
  if (spliced !== null && isSame(valueOf(spliced), expected)) return spliced;
  // No splice for this form of YAML: the document model writes the whole text again.
  if (edit.op === 'delete') doc.deleteIn(edit.path);
  else
    doc.setIn(
      edit.path.slice(0, 1),
      doc.createNode((expected as Record<string, unknown>)[String(edit.path[0])])
    );
  return doc.toString({lineWidth: 0});
}

function valueOf(text: string): unknown {
  const doc = parseDocument(text);
  return doc.errors.length ? undefined : (doc.toJS() ?? {});
}

/** The text with the lines of one change replaced; null if that cannot be done. */
function splice(text: string, edit: Edit): string | null {
  const doc = parseDocument(text);
  const above = edit.path.slice(0, -1);
  const parent = doc.getIn(above, true);
  const key = edit.path.at(-1);
  if (key === undefined || (!isMap(parent) && !isSeq(parent))) return null;
  // What is empty is written as [] or {}, and what is not on lines of its own: both are replaced with their field.
  const isReplaced =
    above.length > 0 &&
    (edit.op === 'delete' ? parent.items.length === 1 : parent.items.length === 0);
  if (isReplaced) {
    const value = editedValue(parent.toJS(doc), {...edit, path: [key]});
    return splice(text, {op: 'set', path: above, value});
  }
  switch (edit.op) {
    case 'set':
      return setEntry(text, parent, key, edit.value);
    case 'delete':
      return deleteEntry(text, parent, key);
    case 'insert':
      return isSeq(parent) ? insertEntry(text, parent, Number(key), edit.value) : null;
    case 'move':
      return isSeq(parent) ? moveEntry(text, parent, Number(key), edit.to) : null;
  }
}
