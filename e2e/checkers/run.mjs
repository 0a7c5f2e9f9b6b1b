import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import {createRequire} from 'node:module';
import path from 'node:path';
import {chromium} from '@playwright/test';
import pa11y from 'pa11y';
import puppeteer from 'puppeteer';
import vnuJar from 'vnu-jar';
import {pageOfEachKind} from './pages.mjs';

/**
 * Nu, axe, IBM Equal Access, pa11y and QualWeb over one page of each kind in each language of the built site, after
 * they have found faults in a page that has some. Prints every violation and the counts. Exit status 1 if there is one,
 * or if a checker finds nothing in the faulty page. `commands/test/checkers.mjs` installs them.
 */
// QualWeb's packages export nothing to `import`.
const require = createRequire(import.meta.url);
const {QualWeb} = require('@qualweb/core');
const {ACTRules} = require('@qualweb/act-rules');
const {WCAGTechniques} = require('@qualweb/wcag-techniques');

const out = path.resolve(process.env.OUT_DIR || 'out');
const faulty = new URL('faulty.html', import.meta.url).pathname;
const executablePath = process.env.CHROMIUM_PATH;
const args = ['--no-sandbox'];
const read = name => fs.readFileSync(require.resolve(name), 'utf8');

/**
 * Techniques of QualWeb that report valid pages: a page without navigation needs no link past it (T23), links in closed
 * details cannot be focused (T24), a list that search fills is hidden while it is empty (T32), and HTML allows `div`
 * around the groups of a `dl` (T33).
 */
const exclude = ['QW-WCAG-T23', 'QW-WCAG-T24', 'QW-WCAG-T32', 'QW-WCAG-T33'];

/** Each takes pages as files and as addresses, and returns a line for each violation. */
const checkers = {
  Nu,
  axe,
  'IBM Equal Access': equalAccess,
  pa11y: htmlCodeSniffer,
  QualWeb: qualweb
};

function Nu({files}) {
  const {stderr, error} = spawnSync('java', ['-jar', vnuJar, '--format', 'json', ...files], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28
  });
  if (error) throw new Error(`Nu needs Java: ${error.message}`);
  return JSON.parse(stderr).messages.map(
    ({url, lastLine, message}) =>
      `${path.relative(out, new URL(url).pathname)}:${lastLine} ${message}`
  );
}

/** Runs a function on every page in one browser. */
async function onEachPage({addresses}, check) {
  const browser = await chromium.launch({executablePath, args});
  const page = await (await browser.newContext({bypassCSP: true})).newPage();
  const found = [];
  for (const address of addresses) {
    await page.goto(address);
    for (const line of await check(page)) found.push(`${address} ${line}`);
  }
  await browser.close();
  return found;
}

async function axe(pages) {
  const source = read('axe-core/axe.min.js');
  return onEachPage(pages, async page => {
    await page.evaluate(source);
    const {violations} = await page.evaluate(() => globalThis.axe.run());
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({html}) => `${id}: ${html.slice(0, 200)}`)
    );
  });
}

async function equalAccess(pages) {
  const source = read('accessibility-checker-engine/ace.js');
  return onEachPage(pages, async page => {
    await page.evaluate(source);
    const results = await page.evaluate(async () => {
      const report = await new globalThis.ace.Checker().check(document, ['IBM_Accessibility']);
      return report.results.map(({ruleId, value, message, snippet}) => ({
        ruleId,
        value,
        message,
        snippet
      }));
    });
    return results
      .filter(({value: [level, result]}) => level === 'VIOLATION' && result === 'FAIL')
      .map(({ruleId, message, snippet}) => `${ruleId}: ${message} ${snippet.slice(0, 200)}`);
  });
}

async function htmlCodeSniffer({addresses}) {
  const browser = await puppeteer.launch({executablePath, args});
  const found = [];
  for (const address of addresses) {
    const {issues} = await pa11y(address, {browser, standard: 'WCAG2AA', timeout: 120_000});
    for (const {code, message, context} of issues)
      found.push(`${address} ${code}: ${message} ${context}`);
  }
  await browser.close();
  return found;
}

async function qualweb({addresses}) {
  const checker = new QualWeb({});
  await checker.start({maxConcurrency: 2, timeout: 120_000}, {executablePath, args});
  const reports = await checker.evaluate({
    urls: addresses,
    modules: [new ACTRules({}), new WCAGTechniques({exclude})]
  });
  await checker.stop();
  return Object.entries(reports).flatMap(([address, {modules}]) =>
    Object.values(modules).flatMap(({assertions}) =>
      Object.values(assertions).flatMap(({code, name, results}) =>
        results
          .filter(({verdict}) => verdict === 'failed')
          .map(
            ({description, elements}) =>
              `${address} ${code} ${name}: ${description} ${elements?.[0]?.htmlCode?.slice(0, 200) ?? ''}`
          )
      )
    )
  );
}

/** Serves the files that the checkers open; the policy of the site would keep some of them from running. */
const server = http.createServer((request, response) => {
  const file = path.join(out, decodeURI(new URL(request.url, 'http://site').pathname));
  const found = request.url === '/faulty.html' ? faulty : file;
  if (!found.startsWith(out) && found !== faulty) response.writeHead(404).end();
  else
    fs.readFile(found, (error, data) =>
      response
        .writeHead(error ? 404 : 200, {'Content-Type': types[path.extname(found)] ?? ''})
        .end(data)
    );
});
const types = {'.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript'};
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const site = `http://127.0.0.1:${server.address().port}`;
const files = pageOfEachKind(out);
const pages = {
  files: files.map(file => path.join(out, file)),
  addresses: files.map(file => `${site}/${file}`)
};

let failed = 0;
for (const [name, check] of Object.entries(checkers)) {
  const proof = await check({files: [faulty], addresses: [`${site}/faulty.html`]});
  const found = proof.length ? await check(pages) : ['finds nothing in faulty.html'];
  failed += found.length;
  for (const line of found) console.log(`  ${name}: ${line.replace(site, '')}`);
  console.log(`${name}: ${files.length} pages, ${found.length} violations`);
}
server.close();
process.exitCode = failed ? 1 : 0;
