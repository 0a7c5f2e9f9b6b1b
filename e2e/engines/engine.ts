import {setTimeout} from 'node:timers/promises';

/** A function that runs in the page, with one argument that JSON can hold. */
export type InPage<Arg, Result> = (arg: Arg) => Result | Promise<Result>;

/** The browser ended while it was driven. It is started again for the next page. */
export class BrowserCrash extends Error {}

/** One tab of a browser, driven in the same way in every engine. */
export type EnginePage = {
  /** Opens a page of the site (`/fa/news`), or any other address, and waits until it is loaded. */
  goto: (address: string) => Promise<void>;
  /** Sets the width of the viewport, in CSS pixels, for this page and those that follow. */
  resize: (width: number) => Promise<void>;
  evaluate: <Result, Arg = undefined>(run: InPage<Arg, Result>, arg?: Arg) => Promise<Result>;
  /** Clicks the first element that matches a selector. Throws if there is none. */
  click: (selector: string) => Promise<void>;
  /** Types into what has the focus. */
  type: (text: string) => Promise<void>;
  press: (keys: Keys) => Promise<void>;
};

/** Keys that are pressed, as WebDriver has them. */
export const keyCodes = {
  a: 'a',
  z: 'z',
  ArrowDown: '\ue015',
  ArrowLeft: '\ue012',
  ArrowRight: '\ue014',
  ArrowUp: '\ue013',
  Control: '\ue009',
  Delete: '\ue017',
  End: '\ue010',
  Enter: '\ue007',
  Escape: '\ue00c',
  Home: '\ue011',
  Shift: '\ue008',
  Space: ' ',
  Tab: '\ue004'
};
type Key = keyof typeof keyCodes;
/** A key, alone or while another is held down. */
export type Keys = Key | `${'Control' | 'Shift'}+${Key}`;

/** The keys of `Shift+Space`, in the order in which they are pressed. */
export const keysOf = (keys: Keys): readonly Key[] => keys.split('+') as Key[];

export type Engine = {page: EnginePage; version: string; stop: () => Promise<void>};

/** Starts a browser for a site at `origin`. */
export type StartEngine = (origin: string) => Promise<Engine>;

/**
 * The source of a function that runs in a page. esbuild, which compiles the tests, wraps named functions in a helper
 * that pages do not have.
 */
export const sourceOf = (run: (arg: never) => unknown): string =>
  `(arg => { const __name = named => named; return (${run.toString()})(arg); })`;

/**
 * Asks the page until the answer is true. Throws after thirty seconds. Questions fail while another page is
 * opened, so a failure is asked again.
 */
export async function until<Arg>(
  page: EnginePage,
  what: string,
  question: InPage<Arg, boolean>,
  arg?: Arg
): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    let reason = 'no';
    try {
      if (await page.evaluate(question, arg)) return;
    } catch (error) {
      reason = String(error);
    }
    if (Date.now() > end) throw new Error(`After thirty seconds still not: ${what} (${reason})`);
    await setTimeout(50);
  }
}
