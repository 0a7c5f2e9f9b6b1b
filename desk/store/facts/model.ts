import {isCollection, isScalar, isSeq, parseDocument, Scalar, type Document, type Node} from 'yaml';

/** Names of fields and indexes of lists, from the top of the file. */
export type FactPath = readonly (string | number)[];

/**
 * A change to the facts of an item.
 * set: gives a field or an entry of a list a value; a field that its group lacks is added at the group's end.
 * delete: removes a field or an entry.
 * insert: `path` ends in the index that the new entry of the list will have.
 * move: `path` is an entry of a list, `to` the index that it will have.
 */
export type FactEdit = {
  op: 'set' | 'delete' | 'insert' | 'move';
  path: FactPath;
  value?: unknown;
  to?: number;
};

/** An edit that cannot be made; the message says why, with the path. */
export class FactEditError extends Error {
  override name = 'FactEditError';
}

/** Parses facts. Throws if they are not valid YAML. */
export function parse(text: string): Document {
  const doc = parseDocument(text);
  if (doc.errors.length)
    throw new FactEditError(`The file is not valid YAML: ${doc.errors[0]?.message}`);
  return doc;
}

/** Throws if there is no list or group that could have an edit's path. */
export function requireParent(doc: Document, path: FactPath): void {
  const parent: unknown = path.length > 1 ? doc.getIn(path.slice(0, -1), true) : doc.contents;
  const isThere = isCollection(parent) || (path.length === 1 && parent === null);
  if (!path.length || !isThere)
    throw new FactEditError(`There is no ${path.slice(0, -1).join('.') || 'such field'}.`);
}

/** Makes an edit in yaml's model of the document. Throws if the path does not exist. */
export function inModel(doc: Document, {op, path, value, to}: FactEdit): Document {
  const key = path.at(-1);
  const parent: unknown = path.length > 1 ? doc.getIn(path.slice(0, -1), true) : doc.contents;
  const missing = () => new FactEditError(`There is no ${path.join('.')}.`);
  if (isSeq(parent)) {
    const length = parent.items.length;
    const isEntry = Number.isInteger(key) && Number(key) >= 0 && Number(key) < length;
    if (op === 'insert' ? !(isEntry || key === length) : !isEntry) throw missing();
    const at = Number(key);
    if (op === 'insert') parent.items.splice(at, 0, doc.createNode(value));
    else if (op === 'move') {
      if (to === undefined || !(to >= 0 && to < length)) throw missing();
      parent.items.splice(to, 0, ...parent.items.splice(at, 1));
    } else if (op === 'delete') parent.items.splice(at, 1);
    else parent.items[at] = newNode(doc, parent.items[at], value);
    return doc;
  }
  if (typeof key !== 'string' || op === 'insert' || op === 'move') throw missing();
  if (op === 'delete' && !doc.hasIn(path)) throw missing();
  if (op === 'delete') doc.deleteIn(path);
  else doc.setIn(path, newNode(doc, doc.getIn(path, true), value));
  return doc;
}

/** A node for a value, in the form that the old one has, such as its quotation marks. */
export function newNode(doc: Document, old: unknown, value: unknown): Node {
  const node = doc.createNode(value);
  if (
    isScalar(node) &&
    isScalar(old) &&
    typeof value === 'string' &&
    typeof old.value === 'string'
  ) {
    const isBlock = old.type === Scalar.BLOCK_FOLDED || old.type === Scalar.BLOCK_LITERAL;
    if (old.type && !(isBlock && !value)) node.type = old.type;
    if (old.type === Scalar.BLOCK_FOLDED && value.includes('\n')) node.type = Scalar.BLOCK_LITERAL;
    if (old.comment) node.comment = old.comment;
  }
  if (isCollection(node) && isCollection(old) && old.flow && old.items.length) node.flow = true;
  return node;
}
