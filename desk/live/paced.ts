type Page = Pick<Document, 'visibilityState' | 'addEventListener'>;

/**
 * Returns a function that asks the desk, at once if nothing is being asked. Otherwise, and however often it is called,
 * it asks once more after the answer and a rest, so that a slow desk is not asked faster than it answers. In a tab that
 * nobody sees it waits until the tab is seen. `restMs` gives the rest by how long the answer took, both in
 * milliseconds. An `ask` that fails counts as answered. `page` and `now` are for tests.
 */
export function makePaced(
  ask: () => Promise<void>,
  restMs: (tookMs: number) => number,
  page: Page = document,
  now = () => performance.now()
): () => void {
  let isBusy = false;
  let isWanted = false;
  async function go() {
    if (isBusy || !isWanted || page.visibilityState !== 'visible') return;
    isBusy = true;
    isWanted = false;
    const begun = now();
    await ask().catch(() => undefined);
    setTimeout(
      () => {
        isBusy = false;
        void go();
      },
      restMs(now() - begun)
    );
  }
  page.addEventListener('visibilitychange', () => void go());
  return () => {
    isWanted = true;
    void go();
  };
}

/** The least rest before a list asks again whether the check has finished, in milliseconds. */
const pendingMs = 4000;

/** How long the list of the desk rests: with many items it takes the desk a while, which should not do only that. */
export const listRestMs = (tookMs: number, isPending: boolean): number =>
  Math.max(isPending ? pendingMs : 0, 5 * tookMs);
