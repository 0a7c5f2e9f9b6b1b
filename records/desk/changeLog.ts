/** Edits of the content since this process began to watch it. */
type ChangeLog = {
  /** Number of edits so far. */
  count: number;
  /** Number of the last edit by item (`kind/slug`); '' stands for anything that is not a file of one item. */
  latest: Map<string, number>;
};

/** The log is kept on globalThis because Next bundles a second copy of this module into the desk's pages. */
const key = Symbol.for('content.changeLog');
const holder = globalThis as {[key]?: ChangeLog};

/** undefined: nothing watches the content, so whoever reads it must read the files each time. */
export const changeLog = (): ChangeLog | undefined => holder[key];

/** Starts the log. Call it once everything is watched: from then on, readers rely on the log alone. */
export const beginChangeLog = (): void => {
  holder[key] ??= {count: 0, latest: new Map()};
};

/** Notes an edit of an item (`kind/slug`), or of anything else (''). Without a log, it has no effect. */
export function noteChange(item: string): void {
  const log = changeLog();
  log?.latest.set(item, ++log.count);
}
