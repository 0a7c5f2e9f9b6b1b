import assert from 'node:assert/strict';
import {after, before} from 'node:test';
import {chromium, type Browser, type Page} from '@playwright/test';
import {startFakeDesk, type FakeDesk} from './editor.fixture.ts';

/** A browser and a desk in memory for the tests of one file. */
export function useBrowser() {
  const here: {browser?: Browser; desk?: FakeDesk} = {};
  /** Errors of the console: what broke the policy of the hosted desk, and scripts that failed. */
  const problems: string[] = [];
  before(async () => {
    here.desk = await startFakeDesk();
    here.browser = await chromium.launch({
      ...(process.env.CHROMIUM_PATH && {executablePath: process.env.CHROMIUM_PATH}),
      args: ['--no-sandbox', '--disable-gpu']
    });
  });
  after(async () => {
    await here.browser?.close();
    here.desk?.close();
  });
  const desk = () => {
    assert.ok(here.desk);
    return here.desk;
  };
  async function open(
    kind: 'news' | 'prisoners',
    slug: string,
    locale: 'en' | 'fa' = 'en',
    width = 1280
  ) {
    assert.ok(here.browser);
    const page = await here.browser.newPage({viewport: {width, height: 900}});
    page.setDefaultTimeout(30_000);
    page.on('console', message => {
      if (message.type() === 'error' && !/ERR_|409/.test(message.text()))
        problems.push(message.text());
    });
    page.on('pageerror', error => problems.push(String(error)));
    await page.goto(desk().address(kind, slug, locale));
    await body(page, 'fa').waitFor();
    return page;
  }
  return {desk, open, problems, kept: (file: string) => desk().drafts.get(file) ?? ''};
}

/** The editable text of a file. */
export const body = (page: Page, locale: 'en' | 'fa') =>
  page.locator(`[data-file="${locale}.md"] .cm-content`);

/** Waits up to ten seconds until something holds. */
export async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  assert.fail(what);
}
