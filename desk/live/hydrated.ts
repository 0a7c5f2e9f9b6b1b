type Page = Pick<Document, 'readyState' | 'addEventListener'> & {
  documentElement: {dataset: DOMStringMap};
  defaultView: Pick<Window, 'addEventListener'> | null;
};

/** How long React may take once everything is loaded. */
const hydrationMs = 5000;

/**
 * Resolves once the page may be changed: React has taken it over, and tells so by `data-hydrated` and an event
 * (`app/desk/Hydrated.desk.tsx`). What is changed earlier differs from what React expects, and it draws the whole page
 * again. If its script fails, the page may be changed some seconds after all is loaded. `page` is for tests.
 */
export async function whenHydrated(page: Page = document): Promise<void> {
  if ('hydrated' in page.documentElement.dataset) return;
  await new Promise<void>(resolve => {
    const giveUpSoon = () => setTimeout(resolve, hydrationMs);
    page.addEventListener('hydrated', () => resolve());
    if (page.readyState === 'complete') giveUpSoon();
    else page.defaultView?.addEventListener('load', giveUpSoon);
  });
}
