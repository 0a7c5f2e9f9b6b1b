import type {JSHandle, Page} from '@playwright/test';
import {htmlOf} from './site.ts';

/**
 * The document of a published page as the browser reads it without scripts. It is not shown, so it has no layout and
 * its links are relative; that takes a tenth of the time of opening the page.
 */
export const parsed = (page: Page, address: string): Promise<JSHandle<Document>> =>
  page.evaluateHandle(html => new DOMParser().parseFromString(html, 'text/html'), htmlOf(address));
