import {setImmediate as turn} from 'node:timers/promises';
import {checkFolder, inspectAhead, pictureHash, picturesIn} from '../check/index.ts';
import {buildMoment} from '../moment.ts';
import {changeLog} from './changeLog.ts';
import {allFolders, currentContext, readCached} from './folders.ts';

/** How long the work goes on before other requests have their turn, in milliseconds. */
const sliceMs = 40;
/** How many pictures a process decodes: starting one costs as much as a dozen pictures. */
const picturesAtOnce = 200;

type Progress = {
  reading?: Promise<void> | undefined;
  checking?: Promise<void> | undefined;
  isRead: boolean;
  isDone: boolean;
};
/** On globalThis, like the content that was read: the pages and the desk's server share the work. */
const key = Symbol.for('desk.warmUp');
const holder = globalThis as {[key]?: Progress};
const progress = (holder[key] ??= {isRead: false, isDone: false});

/**
 * Whether everything was read and checked since the start, so that a list costs only what was edited. Where nothing
 * watches the content it has to be read each time, and nothing can be done ahead.
 */
export const hasReadEverything = (): boolean => progress.isDone || !changeLog();

/**
 * Reads everything once, in slices between which the desk answers requests. Whoever asks about one item needs all
 * others too, since they may name it, and would otherwise read them in one go.
 */
export async function readAll(): Promise<void> {
  if (progress.isRead || !changeLog()) return;
  await (progress.reading ??= readInSlices().finally(() => {
    progress.reading = undefined;
  }));
}

/** Reads and checks everything once, in slices between which the desk answers requests. */
export const readEverything = (): Promise<void> =>
  (progress.checking ??= checkInSlices().finally(() => {
    progress.checking = undefined;
  }));

/** Returns a function that lets other requests have their turn once a slice has passed. */
async function beginSlices(): Promise<() => Promise<void>> {
  // After the answer to whoever asked first.
  await turn();
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < sliceMs) return;
    await turn();
    begun = performance.now();
  };
}

async function readInSlices(): Promise<void> {
  const rest = await beginSlices();
  for (const folder of allFolders()) {
    readCached(folder);
    await rest();
  }
  currentContext();
  progress.isRead = true;
}

async function checkInSlices(): Promise<void> {
  await readAll();
  const rest = await beginSlices();
  await inspectAllPictures(rest);
  const context = currentContext();
  for (const {kind, slug} of allFolders()) {
    const read = context.at(`${kind}/${slug}`);
    if (read) checkFolder(read, context, buildMoment());
    await rest();
  }
  progress.isDone = true;
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
