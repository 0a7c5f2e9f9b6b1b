import {spawn} from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import os from 'node:os';
import path from 'node:path';
import {chromium} from '@playwright/test';

/** A line to lay out: the direction of its block and its content. Test support for `Bidi.browser.test.tsx`. */
export type Line = {dir: 'ltr' | 'rtl' | 'auto'; html: string};

/**
 * For each line the places of its characters from left to right, by where a browser draws them. Characters that cannot
 * be seen are not counted. It runs in the browser.
 */
function measure(lines: readonly Line[]): string[] {
  const unseen = /[\s\p{M}\u200b-\u200f\u2066-\u2069]/u;
  return lines.map(({dir, html}) => {
    const block = document.createElement('div');
    block.dir = dir;
    block.style.cssText = 'white-space:pre;width:3000px;font:20px sans-serif';
    block.innerHTML = html;
    document.body.replaceChildren(block);
    const seen: {place: number; x: number}[] = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const text = node.textContent ?? '';
      for (let at = 0; at < text.length; at++) {
        if (unseen.test(text.charAt(at))) continue;
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const [box] = range.getClientRects();
        seen.push({place: seen.length, x: box ? box.left + box.width / 2 : -1});
      }
    }
    return seen
      .sort((a, b) => a.x - b.x)
      .map(({place}) => place)
      .join(' ');
  });
}

export async function orderInChromium(lines: readonly Line[]): Promise<string[]> {
  const executablePath = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({
    ...(executablePath && {executablePath}),
    args: ['--no-sandbox']
  });
  try {
    const page = await browser.newPage();
    // tsx names functions with a helper that does not exist in the page.
    return (await page.evaluate(
      `(() => { const __name = each => each; return (${measure.toString()})(${JSON.stringify(lines)}); })()`
    )) as string[];
  } finally {
    await browser.close();
  }
}

/** Where Firefox is installed; undefined if it is not. `FIREFOX_PATH` names an unusual place. */
export const findFirefox = (): string | undefined =>
  [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
    file => file && fs.existsSync(file)
  );

const preferences = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.enabled': false
};

/** Playwright drives only its own build of Firefox, so a page measures the lines and posts the result to us. */
export async function orderInFirefox(firefox: string, lines: readonly Line[]): Promise<string[]> {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'firefox-'));
  fs.writeFileSync(
    path.join(profile, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref("${name}", ${value});\n`)
      .join('')
  );
  const script = `const __name = each => each;
    const measured = (${measure.toString()})(${JSON.stringify(lines)});
    fetch('/', {method: 'POST', body: JSON.stringify(measured)});`;
  const page = `<!doctype html><meta charset="utf-8"><body><script>${script.replace(/<\//g, '<\\/')}</script>`;
  const {address, result, close} = await pageThatPosts(page);
  const child = spawn(firefox, ['--headless', '--no-remote', '--profile', profile, address], {
    stdio: 'ignore'
  });
  const ended = new Promise<never>((_, reject) => {
    child.on('error', reject);
    child.on('exit', code =>
      reject(new Error(`Firefox ended with code ${code} before it answered`))
    );
  });
  try {
    return JSON.parse(await Promise.race([result, ended])) as string[];
  } finally {
    ended.catch(() => undefined);
    child.kill();
    close();
    await new Promise(resolve =>
      child.exitCode === null ? child.once('exit', resolve) : resolve(0)
    );
    fs.rmSync(profile, {recursive: true, force: true, maxRetries: 5});
  }
}

/** Serves a page on this machine. `result` is the first text that the page posts. */
async function pageThatPosts(page: string) {
  let answer: (text: string) => void;
  const result = new Promise<string>(resolve => {
    answer = resolve;
  });
  const server = http.createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (request.method !== 'POST') return void response.end(page);
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      response.end();
      answer(body);
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    result,
    close: () => {
      server.close();
      server.closeAllConnections();
    }
  };
}
