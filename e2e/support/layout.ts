import type {Page} from '@playwright/test';

/** Pixels that the document can be scrolled sideways. */
export const sidewaysReach = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

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
        const isPlaced = getComputedStyle(element).position !== 'fixed';
        return (
          width > 0 &&
          isPlaced &&
          (right > innerWidth + 1 || left < -1) &&
          !isCut(element.parentElement)
        );
      })
      .map(({tagName, textContent}) => `${tagName} ${(textContent ?? '').trim().slice(0, 40)}`);
  }, size);
