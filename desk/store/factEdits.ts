import {isCollection, isScalar, parseDocument, type Document} from 'yaml';
import {inModel, parse, requireParent, type FactEdit, type FactPath} from './facts/model.ts';
import {Splicer} from './facts/splicer.ts';

export {FactEditError, type FactEdit, type FactPath} from './facts/model.ts';

/**
 * YAML after these edits. Only the lines of what was edited change: comments, order and quoting of everything else stay
 * as written. Imports nothing but `yaml`, because the editor in the browser bundles it. Throws a FactEditError if the
 * text is not valid YAML, or if a path does not exist.
 */
export function applyEdits(text: string, edits: readonly FactEdit[]): string {
  let result = text;
  let doc = parse(text);
  for (const edit of edits) {
    requireParent(doc, edit.path);
    if (edit.op === 'set' && isSame(valueAt(doc, edit.path), edit.value)) continue;
    result = applyEdit(result, doc, edit);
    doc = parse(result);
  }
  return result;
}

function applyEdit(text: string, doc: Document, edit: FactEdit): string {
  const expected = inModel(parse(text), edit);
  for (const blockQuote of [true, false]) {
    const spliced = new Splicer(text, doc, blockQuote).apply(edit);
    const result = parseDocument(spliced);
    if (!result.errors.length && isSame(result.toJS(), expected.toJS())) return spliced;
  }
  // Where the lines cannot be edited in place, the document as a whole is written again.
  return expected.toString({lineWidth: 0});
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const valueAt = (doc: Document, path: FactPath): unknown => {
  const node: unknown = doc.getIn(path, true);
  return isCollection(node) || isScalar(node) ? node.toJS(doc) : undefined;
};
