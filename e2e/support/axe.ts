import fs from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from '@playwright/test';
import type {AxeResults, RunOptions} from 'axe-core';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that a colour scheme can decide. All others read the document, which is the same light and dark. */
const colourRules: RunOptions = {runOnly: {type: 'tag', values: ['cat.color']}};

/** What axe finds on the page as it stands, light by all rules and dark by those of colour: a line for each finding, with the rule and the element. */
export async function axeFindings(page: Page) {
  await page.evaluate(axe);
  const findings: string[] = [];
  for (const [colorScheme, options] of [
    ['light', {}],
    ['dark', colourRules]
  ] as const) {
    await page.emulateMedia({colorScheme});
    const {violations} = await page.evaluate(
      async chosen =>
        (window as unknown as {axe: {run: (options: RunOptions) => Promise<AxeResults>}}).axe.run(
          chosen
        ),
      options
    );
    findings.push(
      ...violations.flatMap(({id, nodes}) =>
        nodes
          .slice(0, 2)
          .map(
            node =>
              `${new URL(page.url()).pathname} ${colorScheme} ${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.split('\n')[1] ?? ''}`
          )
      )
    );
  }
  return findings;
}
