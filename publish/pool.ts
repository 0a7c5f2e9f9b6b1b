import os from 'node:os';
import Tinypool from 'tinypool';
import type {Work} from './poolWorker.ts';

let pool: Tinypool | undefined;

/**
 * One pool for all steps of a build, with one process per processor, so that code and content are loaded once.
 * Processes, because tsx does not work in worker threads.
 */
const openPool = () =>
  (pool ??= new Tinypool({
    filename: new URL('./poolWorker.ts', import.meta.url).href,
    runtime: 'child_process',
    minThreads: os.availableParallelism(),
    maxThreads: os.availableParallelism(),
    execArgv: ['--import', 'tsx'],
    env: process.env as Record<string, string>
  }));

/**
 * Runs a worker module's default export for each task, in parallel, and returns the results in the order of the tasks.
 * The caller must call `closePool` in the end, or the process does not exit.
 */
export const inParallel = <Task, Result>(
  worker: URL,
  tasks: readonly Task[],
  onDone: (task: Task) => void = () => {}
): Promise<Result[]> =>
  Promise.all(
    tasks.map(async task => {
      const result = (await openPool().run({module: worker.href, task} satisfies Work)) as Result;
      onDone(task);
      return result;
    })
  );

/** Ends the pool's processes. */
export async function closePool(): Promise<void> {
  const closing = pool;
  pool = undefined;
  await closing?.destroy();
}
