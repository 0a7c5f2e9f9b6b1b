import type {Draft, FileState, Saved} from './api.ts';

/** One file in the editor. */
export type OpenFile = {
  /** As it stands in the editor. */
  text: string;
  /** As it was when `version` was read or saved. */
  saved: string;
  version: string | null;
  /** The last text that the desk has, as a file or as a draft. */
  kept: string;
};
/** How the work stands, for the line that tells the editor. */
export type State = {
  line: 'up' | 'lost';
  saving: boolean;
  /** What stopped the last save, until the next one. */
  trouble: Exclude<Saved['kind'], 'saved' | 'conflict'> | null;
  renamedTo?: string;
  /** Someone else changed the same lines of a file. */
  conflict: {name: string; theirs: FileState} | null;
  /** Files that someone else changed since they were read. They are merged when they are saved. */
  changedElsewhere: readonly string[];
  /** The last save took in changes of someone else. */
  merged: boolean;
  /** Unsaved work of an earlier visit that was brought back, by file. */
  restored: Readonly<Record<string, Pick<Draft, 'by' | 'at'>>>;
};
/** A file as the desk has it, without changes. */
export const open = ({text, version}: {text: string; version: string | null}): OpenFile => ({
  text,
  version,
  saved: text,
  kept: text
});
export const isChanged = ({text, saved}: OpenFile) => text !== saved;

/** A file of the item. Throws if there is none of this name. */
export function required(file: OpenFile | undefined, name: string): OpenFile {
  if (!file) throw new Error(`There is no file ${name} in this item.`);
  return file;
}

/** A record without one of its entries. */
export function without<Value>(record: Readonly<Record<string, Value>>, name: string) {
  const {[name]: _dropped, ...rest} = record;
  return rest;
}

/** Tells others that something has changed. */
export class Listeners {
  readonly #all = new Set<() => void>();

  /** Calls `listener` after each change. Returns a function that ends it. */
  subscribe(listener: () => void): () => void {
    this.#all.add(listener);
    return () => void this.#all.delete(listener);
  }

  protected tell(): void {
    this.#all.forEach(listener => listener());
  }
}
