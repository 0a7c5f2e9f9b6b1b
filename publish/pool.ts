import os from 'node:os';
import Tinypool from 'tinypool';

/**
 * Gives tasks to a worker program, one process for each processor, and returns the answers in order of the tasks. The
 * program's default export takes a task; the module must be loadable by itself.
 */
export async function inParallel<Task, Answer>(program: URL, tasks: readonly Task[], onDone: (task: Task) => void = () => {}): Promise<Answer[]> {
  // Processes, not threads: threads do not load TypeScript.
  const pool = new Tinypool({filename: program.href, runtime: 'child_process', minThreads: 1, maxThreads: Math.min(tasks.length, os.availableParallelism()), execArgv: ['--import', 'tsx'], env: process.env as Record<string, string>});
  try {
    return await Promise.all(tasks.map(async task => {
      const answer = (await pool.run(task)) as Answer;
      onDone(task);
      return answer;
    }));
  } finally {
    await pool.destroy();
  }
}
