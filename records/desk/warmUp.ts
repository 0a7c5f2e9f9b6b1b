import {setImmediate as turn} from 'node:timers/promises';
import {checkFolder} from '../check/index.ts';
import {buildMoment} from '../moment.ts';
import {headingIds} from '../read/bodies.ts';
import {changeLog} from './changeLog.ts';
import {allFolders, currentContext, readCached} from './folders.ts';

/** How long the work goes on before other requests have their turn, in milliseconds. */
const sliceMs = 40;
let work: Promise<void> | undefined;
let isDone = false;

/**
 * Whether everything was read and checked since the start, so that a list costs only what was edited. Where nothing
 * watches the content it has to be read each time, and nothing can be done ahead.
 */
export const hasReadEverything = (): boolean => isDone || !changeLog();

/** Reads and checks everything once, in slices between which the desk answers requests. */
export const readEverything = (): Promise<void> =>
  (work ??= readInSlices().finally(() => {
    work = undefined;
  }));

async function readInSlices(): Promise<void> {
  // After the answer to whoever asked first.
  await turn();
  let begun = performance.now();
  const rest = async () => {
    if (performance.now() - begun < sliceMs) return;
    await turn();
    begun = performance.now();
  };
  for (const folder of allFolders()) {
    const {words} = readCached(folder);
    // The most expensive part of the context: kept with the text, so that the context itself is quick.
    for (const {text} of Object.values(words)) headingIds(text);
    await rest();
  }
  const context = currentContext();
  for (const {kind, slug} of allFolders()) {
    const read = context.at(`${kind}/${slug}`);
    if (read) checkFolder(read, context, buildMoment());
    await rest();
  }
  isDone = true;
}
