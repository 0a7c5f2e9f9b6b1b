import os from 'node:os';
import type {Page} from '@playwright/test';
import {processTree} from '../../publish/processes.ts';
import {median} from '../measure.ts';

/**
 * From a key to the preview that shows its letter, in milliseconds, in the median: of keys one by one, and of letters
 * typed one after the other. `cpu`: processor time of the desk for each of the latter, with its findings. `load`:
 * programs that wanted a processor meanwhile, on average.
 */
export type Keystrokes = {alone: number; steady: number; cpu: number; load: number};

/** Milliseconds between two keys: alone, longer than the desk waits for more; typed steadily, 90 words a minute. */
const [aloneMs, steadyMs] = [700, 130];
/** The word that is typed. Its beginning is in no text. */
const [mark, letters] = ['zq', 'abcdefghijklmnopqrstuvwxyabcdefghijklmnopqrstuvwxy'];

/** Notes when each letter after the mark is typed, and when the preview shows it. */
function watch({begin, lookMs}: {begin: string; lookMs: number}): void {
  const typed: number[] = [];
  const shown: number[] = [];
  Object.assign(globalThis, {keys: {typed, shown}});
  addEventListener('keydown', () => typed.push(performance.now()), {capture: true});
  setInterval(() => {
    const frame = document.querySelector<HTMLIFrameElement>('.edit-preview');
    const text = frame?.contentDocument?.body?.textContent ?? '';
    const count = text.split(begin)[1]?.match(/^[a-y]*/)?.[0].length ?? 0;
    while (shown.length < count) shown.push(performance.now());
  }, lookMs);
}

/** Types into the English text of an item that is open in the editor of a desk, whose process is `desk`. */
export async function measureKeystrokes(page: Page, desk: number): Promise<Keystrokes> {
  const body = page.locator('[data-file="en.md"] .cm-content');
  const preview = page.frameLocator('.edit-preview');
  await body.click();
  const type = async (begin: string, delay: number) => {
    await page.keyboard.press('Control+End');
    await page.keyboard.type(`\n\n${begin}`);
    await preview.getByText(begin).waitFor();
    await page.waitForTimeout(2000);
    await page.evaluate(watch, {begin, lookMs: 4});
    await page.keyboard.type(letters, {delay});
    await preview.getByText(begin + letters).waitFor();
    return page.evaluate(() => {
      const {typed, shown} = (globalThis as unknown as {keys: Record<'typed' | 'shown', number[]>})
        .keys;
      return shown.map((at, index) => at - (typed[index] ?? NaN));
    });
  };
  const alone = median(await type(`${mark}1`, aloneMs));
  const spent = cpuOf(desk);
  const steady = median(await type(`${mark}2`, steadyMs));
  return {
    alone,
    steady,
    cpu: ((cpuOf(desk) - spent) * 1000) / letters.length,
    load: os.loadavg()[0] ?? NaN
  };
}

const cpuOf = (id: number) => processTree(id)[0]?.cpu ?? NaN;
