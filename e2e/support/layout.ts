import type {Page as PlaywrightPage} from '@playwright/test';

/** A page of Playwright, or of another driver that runs functions in a page in the same way. */
type Page = Pick<PlaywrightPage, 'evaluate'>;

/** Pixels that the document can be scrolled sideways. */
export const sidewaysReach = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Lines of running text with more than this many characters, spaces counted, with the beginning of their text. */
export const longLines = (page: Page, most: number): Promise<string[]> =>
  page.evaluate(limit => {
    const found: string[] = [];
    for (const block of document.querySelectorAll('main :is(p, li, dd, td, figcaption, h2, h3)')) {
      if (block.querySelector('p, li, div, table') || block.closest('nav, svg')) continue;
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('.sr-only')) continue;
        const range = document.createRange();
        for (let index = 0; index < (node.textContent ?? '').length; index++) {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const box = range.getClientRects()[0];
          if (!box?.width) continue;
          const middle = Math.round((box.top + box.bottom) / 2);
          // Raised figures and other typefaces shift a line's middle by a few pixels.
          const line = [...lines.keys()].find(key => Math.abs(key - middle) < 8) ?? middle;
          lines.set(line, (lines.get(line) ?? 0) + 1);
        }
      }
      const longest = Math.max(0, ...lines.values());
      if (longest > limit) found.push(`${longest}: ${(block.textContent ?? '').slice(0, 40)}`);
    }
    return found;
  }, most);

/** Opens all `<details>` of the page. */
export const openDetails = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/**
 * Elements that reach past the viewport with this size of text. The size is set on the element itself, which the
 * content policy allows where it refuses a style element.
 */
export const tooWideAt = (page: Page, size: string): Promise<string[]> =>
  page.evaluate(fontSize => {
    document.documentElement.style.setProperty('font-size', fontSize, 'important');
    const isCut = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).overflowX !== 'visible' || isCut(element.parentElement));
    return [...document.querySelectorAll('body *')]
      .filter(element => {
        const {left, right, width} = element.getBoundingClientRect();
        return (
          width > 0 &&
          (right > innerWidth + 1 || left < -1) &&
          getComputedStyle(element).position !== 'fixed' &&
          !isCut(element.parentElement)
        );
      })
      .map(({tagName, textContent}) => `${tagName} ${(textContent ?? '').trim().slice(0, 40)}`);
  }, size);
