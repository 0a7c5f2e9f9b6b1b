/** Steps that follow each other within this time, in the same field, are undone as one. */
const sameMs = 1500;

/** The earlier states of a text that is changed by fields. It lasts across saves, until the page is left. */
export function makeUndo(now: () => number = Date.now) {
  const past: string[] = [];
  const future: string[] = [];
  let last = {what: '', at: 0};
  return {
    /** Notes the text as it was before a step. */
    before(text: string, what: string) {
      const at = now();
      if (what !== last.what || at - last.at > sameMs || !past.length) past.push(text);
      last = {what, at};
      future.length = 0;
    },
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
    undo(text: string): string | undefined {
      const before = past.pop();
      if (before !== undefined) future.push(text);
      last = {what: '', at: 0};
      return before;
    },
    redo(text: string): string | undefined {
      const after = future.pop();
      if (after !== undefined) past.push(text);
      return after;
    }
  };
}
