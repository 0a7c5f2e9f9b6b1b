/**
 * Edits of the content since this process began to watch its folder. It stands in the process and not in the module:
 * the desk's server and the pages that Next bundles for it are two copies of this file.
 */
type ChangeLog = {
  /** Edits so far. */
  count: number;
  /** Items (`kind/slug`) by the number of their last edit; '' for what belongs to no single item: a folder that came or went. */
  latest: Map<string, number>;
};

const key = Symbol.for('content.changeLog');
const holder = globalThis as {[key]?: ChangeLog};

/** undefined: nobody watches, so only the disk knows. */
export const changeLog = (): ChangeLog | undefined => holder[key];

/** Notes an edit. */
export function noteChange(item: string): void {
  const log = (holder[key] ??= {count: 0, latest: new Map()});
  log.latest.set(item, ++log.count);
}

/** To be called once by who watches; from then on the log is believed. */
export const beginChangeLog = (): void => {
  holder[key] ??= {count: 0, latest: new Map()};
};
