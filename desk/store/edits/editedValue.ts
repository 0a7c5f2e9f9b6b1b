/** A change of a document: `path` names a value by fields and numbers of entries. */
export type Edit =
  | {op: 'set' | 'insert'; path: readonly (string | number)[]; value: unknown}
  | {op: 'delete'; path: readonly (string | number)[]}
  /** Moves an entry of a list so that it is at index `to` afterwards. */
  | {op: 'move'; path: readonly (string | number)[]; to: number};

/** The value of a document after a change. Throws if its path does not exist. */
export function editedValue(value: unknown, edit: Edit): unknown {
  const [key, ...rest] = edit.path;
  if (key === undefined) throw new Error('A change needs a path.');
  if (rest.length) {
    const inner = editedValue(at(value, key), {...edit, path: rest});
    return Array.isArray(value)
      ? value.with(Number(key), inner)
      : {...(value as object), [key]: inner};
  }
  if (Array.isArray(value)) return editedList(value, Number(key), edit);
  if (typeof value !== 'object' || value === null) throw missing(key);
  if (edit.op === 'set') return {...value, [key]: edit.value};
  if (edit.op === 'delete' && key in value)
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  throw missing(key);
}

function editedList(list: readonly unknown[], index: number, edit: Edit): unknown[] {
  const last = list.length - (edit.op === 'insert' ? 0 : 1);
  const isIn = (at: number, most: number) => Number.isInteger(at) && at >= 0 && at <= most;
  if (!isIn(index, last)) throw missing(index);
  switch (edit.op) {
    case 'set':
      return list.with(index, edit.value);
    case 'insert':
      return list.toSpliced(index, 0, edit.value);
    case 'delete':
      return list.toSpliced(index, 1);
    case 'move':
      if (!isIn(edit.to, last)) throw missing(edit.to);
      return list.toSpliced(index, 1).toSpliced(edit.to, 0, list[index]);
  }
}

function at(value: unknown, key: string | number): unknown {
  const inner =
    typeof value === 'object' && value !== null
      ? (value as Record<string | number, unknown>)[key]
      : undefined;
  if (inner === undefined) throw missing(key);
  return inner;
}

const missing = (key: string | number) =>
  new Error(`There is nothing at “${key}”; the file may have changed. Read it again.`);
