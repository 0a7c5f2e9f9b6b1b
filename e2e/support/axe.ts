import fs from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from '@playwright/test';
import type {AxeResults, RunOptions} from 'axe-core';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
type AxeWindow = Window & {axe: {run: (options: RunOptions) => Promise<AxeResults>}};

/** Violations alone, without loading the stylesheets again: a fifth of the time. */
const allRules: RunOptions = {resultTypes: ['violations'], preload: false};
/** Rules that depend on the colour scheme. All others read the document, which is the same light and dark. */
const colourRules: RunOptions = {...allRules, runOnly: {type: 'tag', values: ['cat.color']}};

/** Findings of axe on the open page: all rules in light, colour rules in dark. One line each, with rule and element. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const findings: string[] = [];
  for (const [colorScheme, options] of [
    ['light', allRules],
    ['dark', colourRules]
  ] as const) {
    await page.emulateMedia({colorScheme});
    const {violations} = await page.evaluate(
      chosen => (window as unknown as AxeWindow).axe.run(chosen),
      options
    );
    for (const {id, nodes} of violations)
      for (const {html, failureSummary} of nodes.slice(0, 2)) {
        const [, reason = ''] = failureSummary?.split('\n') ?? [];
        const {pathname} = new URL(page.url());
        findings.push(`${pathname} ${colorScheme} ${id}: ${html.slice(0, 160)} ${reason}`);
      }
  }
  return findings;
}
