import fs from 'node:fs';
import path from 'node:path';

/** A file to write, by absolute path, or to delete. */
export type FileChange = {file: string; data: Uint8Array | null};

const prefix = '.save-';
const planName = 'plan.json';
type Step = {file: string; deletes: boolean; existed: boolean};

/**
 * Makes all changes or, if one fails, none, and then throws its error. Everything is on the disk before the first file
 * is replaced, with a plan, so that `finishChanges` can complete a change that a crash interrupted. `root` is the
 * folder that all files are in. Synchronous: no other request of this process comes between. Another program may, while
 * the disk is busy: `isDue` is asked right before the first file is replaced. Returns false if it says no, and then
 * nothing has changed.
 */
export function applyWhole(
  root: string,
  changes: readonly FileChange[],
  isDue: () => boolean
): boolean {
  const staging = fs.mkdtempSync(path.join(root, prefix));
  try {
    const steps = changes.map((change, index) => stage(root, staging, change, index));
    writeDurably(path.join(staging, `${planName}.part`), JSON.stringify(steps));
    fs.renameSync(path.join(staging, `${planName}.part`), path.join(staging, planName));
    syncFolder(staging);
    const isNow = isDue();
    if (isNow) carryOut(root, staging, steps);
    return isNow;
  } finally {
    fs.rmSync(staging, {recursive: true, force: true});
  }
}

/**
 * Completes the changes that a crash interrupted, and removes what is left of those that had not begun. Call it before
 * anything else writes to `root`. Returns the files of a change that it left alone, because someone has edited one of
 * them since; what was to be written there is in the folder that `keep` names, if that is given.
 */
export function finishChanges(root: string, keep?: string): string[] {
  if (!fs.existsSync(root)) return [];
  return fs
    .readdirSync(root)
    .filter(name => name.startsWith(prefix))
    .flatMap(name => finish(root, path.join(root, name), keep));
}

function finish(root: string, staging: string, keep: string | undefined): string[] {
  const plan = path.join(staging, planName);
  const steps = fs.existsSync(plan) ? (JSON.parse(fs.readFileSync(plan, 'utf8')) as Step[]) : [];
  const isOurs = steps.every((step, index) => isUntouched(root, staging, step, index));
  if (isOurs) carryOut(root, staging, steps);
  else if (keep) fs.cpSync(staging, path.join(keep, path.basename(staging)), {recursive: true});
  fs.rmSync(staging, {recursive: true, force: true});
  return isOurs ? [] : steps.map(({file}) => file);
}

const newName = (staging: string, index: number) => path.join(staging, `${index}.new`);
const oldName = (staging: string, index: number) => path.join(staging, `${index}.old`);

function stage(root: string, staging: string, {file, data}: FileChange, index: number): Step {
  const existed = fs.existsSync(file);
  if (existed) fs.copyFileSync(file, oldName(staging, index));
  if (data) writeDurably(newName(staging, index), data, existed ? fs.statSync(file).mode : 0o644);
  return {file: path.relative(root, file), deletes: data === null, existed};
}

/** Whether a file is as it was before the change or as it is after. */
function isUntouched(root: string, staging: string, step: Step, index: number): boolean {
  const now = path.join(root, step.file);
  if (!fs.existsSync(now)) return step.deletes || !step.existed;
  const isMoved = !step.deletes && !fs.existsSync(newName(staging, index));
  const before = oldName(staging, index);
  return isMoved || (step.existed && fs.readFileSync(now).equals(fs.readFileSync(before)));
}

function carryOut(root: string, staging: string, steps: readonly Step[]): void {
  const done: number[] = [];
  const made: string[] = [];
  try {
    for (const [index, step] of steps.entries()) {
      const file = path.join(root, step.file);
      const first = fs.mkdirSync(path.dirname(file), {recursive: true});
      if (first) made.push(first);
      done.push(index);
      if (step.deletes) fs.rmSync(file, {force: true});
      else if (fs.existsSync(newName(staging, index))) fs.renameSync(newName(staging, index), file);
    }
  } catch (error) {
    for (const index of done) undo(root, staging, steps, index);
    for (const folder of made) fs.rmSync(folder, {recursive: true, force: true});
    throw error;
  }
  for (const folder of new Set(steps.map(({file}) => path.dirname(path.join(root, file))))) {
    if (folder !== root && !fs.readdirSync(folder).length) fs.rmdirSync(folder);
    else syncFolder(folder);
  }
}

function undo(root: string, staging: string, steps: readonly Step[], index: number): void {
  const step = steps[index];
  if (!step) return;
  const file = path.join(root, step.file);
  // A rename needs no space, so this works on a full disk.
  if (step.existed) fs.renameSync(oldName(staging, index), file);
  else fs.rmSync(file, {force: true});
}

function writeDurably(file: string, data: string | Uint8Array, mode = 0o644): void {
  const handle = fs.openSync(file, 'w', mode);
  try {
    fs.writeFileSync(handle, data);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

/** Makes renames in a folder durable. Not every system lets a folder be opened; there it does without. */
function syncFolder(folder: string): void {
  let handle: number | undefined;
  try {
    handle = fs.openSync(folder, 'r');
    fs.fsyncSync(handle);
  } catch {
    return;
  } finally {
    if (handle !== undefined) fs.closeSync(handle);
  }
}
