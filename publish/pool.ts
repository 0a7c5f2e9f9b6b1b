import os from 'node:os';
import Tinypool from 'tinypool';
import type {Work} from './poolWorker.ts';

let pool: Tinypool | undefined;

/** Processes, not threads: threads do not load TypeScript. One for each processor, for all steps of a build: they load programs and content once. */
const opened = () =>
  (pool ??= new Tinypool({
    filename: new URL('./poolWorker.ts', import.meta.url).href,
    runtime: 'child_process',
    minThreads: os.availableParallelism(),
    maxThreads: os.availableParallelism(),
    execArgv: ['--import', 'tsx'],
    env: process.env as Record<string, string>
  }));

/**
 * Gives tasks to a worker program, side by side, and returns the answers in order of the tasks. The program's default
 * export takes a task; the module must be loadable by itself. Whoever asks closes the pool in the end.
 */
export const inParallel = <Task, Answer>(
  program: URL,
  tasks: readonly Task[],
  onDone: (task: Task) => void = () => {}
): Promise<Answer[]> =>
  Promise.all(
    tasks.map(async task => {
      const answer = (await opened().run({program: program.href, task} satisfies Work)) as Answer;
      onDone(task);
      return answer;
    })
  );

/** Ends the processes; until then the program that opened them does not end. */
export async function closePool(): Promise<void> {
  const closing = pool;
  pool = undefined;
  await closing?.destroy();
}
