import fs from 'node:fs';
import {
  BrowserCrash,
  keyCodes,
  keysOf,
  sourceOf,
  type EnginePage,
  type StartEngine
} from './engine.ts';
import {startDriver, type Driver} from './webDriver.ts';

/** The name of an element's id in WebDriver. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
/** MiniBrowser crashes on some pages while it is driven, but not if the page has another height. */
const frameHeights = [700, 900];

/** Path of WebKitGTK's small browser, which its driver starts. Undefined if it is not installed. */
export const findMiniBrowser = (): string | undefined =>
  ['x86_64-linux-gnu', 'aarch64-linux-gnu']
    .map(machine => `/usr/lib/${machine}/webkit2gtk-4.1/MiniBrowser`)
    .find(file => fs.existsSync(file));

/** Starts WebKitGTK's MiniBrowser with WebKitWebDriver. `binary`: path of MiniBrowser. */
export const startWebKit =
  (binary: string): StartEngine =>
  async origin => {
    const driver = await startDriver(binary);
    return {
      page: enginePage(driver, origin),
      version: `WebKitGTK ${driver.version}`,
      stop: driver.stop
    };
  };

function enginePage({call, restart}: Driver, origin: string): EnginePage {
  // Windows cannot be as narrow as phones, so a page of a given width is shown in a frame.
  let width: number | undefined;
  let isFramed = false;
  const script = (text: string, ...args: unknown[]) =>
    call('POST', '/execute/async', {script: text, args});
  const perform = (actions: object[]) =>
    call('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  const open = async (address: string, height: number) => {
    const frame = `/frame?${new URLSearchParams({width: String(width), height: String(height), address})}`;
    await call('POST', '/url', {url: new URL(isFramed ? frame : address, origin).href});
    if (isFramed) await call('POST', '/frame', {id: 0});
    await script('arguments[0]()');
  };
  const resizeFrame = async (wanted: number) => {
    await call('POST', '/frame/parent', {});
    await script(
      `document.querySelector('iframe').width = arguments[0];
       requestAnimationFrame(() => arguments[1]());`,
      wanted
    );
    await call('POST', '/frame', {id: 0});
  };
  return {
    goto: async address => {
      for (const height of frameHeights)
        try {
          isFramed = width !== undefined && address.startsWith('/');
          await open(address, height);
          return;
        } catch (error) {
          if (!(error instanceof BrowserCrash)) throw error;
          await restart();
          isFramed = false;
          if (height === frameHeights.at(-1)) throw error;
        }
    },
    resize: async wanted => {
      width = wanted;
      // After a crash, the next page is opened at this width.
      if (isFramed)
        await resizeFrame(wanted).catch((error: unknown) => {
          if (!(error instanceof BrowserCrash)) throw error;
          isFramed = false;
        });
    },
    evaluate: async <Result, Arg>(run: (arg: Arg) => Result | Promise<Result>, arg?: Arg) => {
      const answer = await script(
        `const done = arguments[1];
         Promise.resolve(${sourceOf(run)}(arguments[0]))
           .then(value => done({value}), error => done({error: String(error)}));`,
        arg ?? null
      );
      const {value, error} = answer as {value: Result; error?: string};
      if (error) throw new Error(error);
      return value;
    },
    click: async selector => {
      const found = await call('POST', '/element', {using: 'css selector', value: selector});
      const element = (found as Record<string, string>)[elementKey];
      await call('POST', `/element/${element}/click`, {});
    },
    type: async text => {
      await perform([...text].flatMap(strike));
    },
    press: async keys => {
      const values = keysOf(keys).map(key => keyCodes[key]);
      await perform([
        ...values.map(value => ({type: 'keyDown', value})),
        ...values.toReversed().map(value => ({type: 'keyUp', value}))
      ]);
    }
  };
}

const strike = (key: string) => [
  {type: 'keyDown', value: key},
  {type: 'keyUp', value: key}
];
