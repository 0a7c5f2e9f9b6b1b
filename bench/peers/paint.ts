import {chromium, type Browser} from '@playwright/test';
import {median} from '../measure.ts';

/**
 * A slow line as Chromium's tools describe it: `latency` in milliseconds per request, `kilobits` per second in either
 * direction, `slowdown` of the processor.
 */
type Line = {latency: number; kilobits: number; slowdown: number};

/** Lighthouse's slow 4G, with the figures that it uses when Chromium holds back the line; and a worse line. */
const lines = {
  slow4g: {latency: 562.5, kilobits: 1474.56, slowdown: 4},
  worse: {latency: 300, kilobits: 400, slowdown: 1}
} satisfies Record<string, Line>;

/** Milliseconds to the largest contentful paint, the median of the pages and runs. */
export type Paints = Record<keyof typeof lines, number>;

const mostPages = 4;
const runs = 2;

/**
 * Opens up to four articles, spread evenly over both languages, each time with an empty cache. Needs a Chromium:
 * `CHROMIUM_PATH`, or Playwright's own. Throws if a page reports no paint.
 */
export async function measurePaints(origin: string, addresses: readonly string[]): Promise<Paints> {
  const {CHROMIUM_PATH} = process.env;
  const browser = await chromium.launch({
    ...(CHROMIUM_PATH && {executablePath: CHROMIUM_PATH}),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update']
  });
  const step = Math.max(1, addresses.length / mostPages);
  const chosen = addresses.filter((_, index) => Math.floor(index % step) === 0).slice(0, mostPages);
  try {
    const medianOver = async (line: Line) => {
      const times: number[] = [];
      for (let run = 0; run < runs; run++)
        for (const address of chosen) times.push(await paint(browser, origin + address, line));
      return median(times);
    };
    return {slow4g: await medianOver(lines.slow4g), worse: await medianOver(lines.worse)};
  } finally {
    await browser.close();
  }
}

async function paint(browser: Browser, address: string, line: Line): Promise<number> {
  const context = await browser.newContext({viewport: {width: 360, height: 640}});
  try {
    const page = await context.newPage();
    const tools = await context.newCDPSession(page);
    await tools.send('Network.enable');
    const bytesPerSecond = (line.kilobits * 1000) / 8;
    await tools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latency,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond
    });
    await tools.send('Emulation.setCPUThrottlingRate', {rate: line.slowdown});
    await page.goto(address, {waitUntil: 'load'});
    const time = await page.evaluate(
      () =>
        new Promise<number>(resolve => {
          new PerformanceObserver(list =>
            resolve(list.getEntries().at(-1)?.startTime ?? 0)
          ).observe({
            type: 'largest-contentful-paint',
            buffered: true
          });
          setTimeout(() => resolve(0), 5000);
        })
    );
    if (!time) throw new Error(`${address} reports no largest contentful paint`);
    return time;
  } finally {
    await context.close();
  }
}
