import {setImmediate as turn} from 'node:timers/promises';
import {checkFolder, inspectAhead, pictureHash, picturesIn} from '../check/index.ts';
import {buildMoment} from '../moment.ts';
import {headingIds} from '../read/bodies.ts';
import {changeLog} from './changeLog.ts';
import {allFolders, currentContext, readCached} from './folders.ts';

/** How long the work goes on before other requests have their turn, in milliseconds. */
const sliceMs = 40;
/** How many pictures a process decodes: starting one costs as much as a dozen pictures. */
const picturesAtOnce = 200;
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
  await inspectAllPictures(rest);
  const context = currentContext();
  for (const {kind, slug} of allFolders()) {
    const read = context.at(`${kind}/${slug}`);
    if (read) checkFolder(read, context, buildMoment());
    await rest();
  }
  isDone = true;
}

/** Has all pictures decoded by another process: one by one, as they are checked, they would hold up every request. */
async function inspectAllPictures(rest: () => Promise<void>): Promise<void> {
  const files: string[] = [];
  for (const folder of allFolders())
    for (const file of picturesIn(folder)) {
      pictureHash(file);
      files.push(file);
      await rest();
    }
  for (let at = 0; at < files.length; at += picturesAtOnce)
    // What fails here fails again in the check, which tells editors.
    await inspectAhead(files.slice(at, at + picturesAtOnce)).catch(() => undefined);
}
