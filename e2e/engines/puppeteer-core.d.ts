/** What the tests use of puppeteer-core, which is installed in this folder only when they run. */
declare module 'puppeteer-core' {
  export type Page = {
    goto: (url: string) => Promise<unknown>;
    setViewport: (size: {width: number; height: number}) => Promise<void>;
    evaluate: (script: string) => Promise<unknown>;
    click: (selector: string) => Promise<void>;
    keyboard: Record<'type' | 'down' | 'up', (text: string) => Promise<void>>;
  };
  export type Browser = {
    newPage: () => Promise<Page>;
    version: () => Promise<string>;
    close: () => Promise<void>;
  };
  const puppeteer: {
    launch: (options: {
      browser: 'chrome' | 'firefox';
      executablePath: string;
      headless: boolean;
      args?: string[];
    }) => Promise<Browser>;
  };
  export default puppeteer;
}
