import * as core from 'contentlayer/core';
import {writeLightIndex} from './lightIndex.ts';
import {makePictures} from './pictures.ts';
import {checkContent, formatFinding} from './check/index.ts';

/**
 * Checks all content, then lets contentlayer write `.contentlayer/generated`. Its command line is not used: that
 * traces every effect, which costs time and memory in the square of the number of documents.
 */
export async function generateContent(): Promise<void> {
  reportFindings();
  await indexContent();
}

/** What follows the check. Content that was not checked must not be built: only a test of the door alone calls this by itself. */
export async function indexContent(): Promise<void> {
  // contentlayer believes PWD rather than the working directory, and with a stale one (a program that starts this one elsewhere) it never ends.
  process.env.PWD = process.cwd();
  const run = core.runMain({tracingServiceName: 'content', verbose: false});
  const config = (await run(core.getConfig({configPath: 'content/contentlayer.config.ts'}))) as core.Config;
  await run(core.generateDotpkg({config, verbose: false}));
  writeLightIndex(await makePictures());
}

function reportFindings() {
  const {findings, folders} = checkContent();
  const errors = findings.filter(finding => finding.level === 'error');
  for (const finding of findings) console.error(`${formatFinding(finding)}\n`);
  console.log(`content: ${folders.length} items, ${errors.length} errors, ${findings.length - errors.length} warnings`);
  if (errors.length) throw new ContentError(errors.length);
}

/** Thrown when the content must not be built; the findings have been printed. */
export class ContentError extends Error {
  override name = 'ContentError';
  constructor(count: number) {
    super(`${count} ${count === 1 ? 'error' : 'errors'} in the content. Nothing was built.`);
  }
}
