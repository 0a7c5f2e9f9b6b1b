import puppeteer, {type Page} from 'puppeteer-core';
import {keysOf, sourceOf, type EnginePage, type StartEngine} from './engine.ts';

/** Starts Chromium, or Firefox over WebDriver BiDi, which needs no driver program. */
export const startWithPuppeteer =
  (browser: 'chrome' | 'firefox', executablePath: string): StartEngine =>
  async origin => {
    const instance = await puppeteer.launch({
      browser,
      executablePath,
      headless: true,
      ...(browser === 'chrome' && {args: ['--no-sandbox', '--disable-gpu', '--no-first-run']})
    });
    const page = await instance.newPage();
    return {
      page: enginePage(page, origin),
      version: await instance.version(),
      stop: () => instance.close()
    };
  };

const enginePage = (page: Page, origin: string): EnginePage => ({
  goto: async address => {
    await page.goto(new URL(address, origin).href);
  },
  resize: width => page.setViewport({width, height: 800}),
  evaluate: <Result, Arg>(run: (arg: Arg) => Result | Promise<Result>, arg?: Arg) =>
    page.evaluate(`${sourceOf(run)}(${JSON.stringify(arg ?? null)})`) as Promise<Result>,
  click: selector => page.click(selector),
  type: text => page.keyboard.type(text),
  press: async keys => {
    const names = keysOf(keys).map(key => (key === 'Space' ? ' ' : key));
    for (const name of names) await page.keyboard.down(name);
    for (const name of names.toReversed()) await page.keyboard.up(name);
  }
});
