import {spawn} from 'node:child_process';
import {cpuSeconds, reportStep} from './report.ts';

/** A step of a longer job. `run` may return a summary to print. */
export type Step = {name: string; run: () => Promise<string | void> | string | void};

/** Runs numbered steps in order and stops at the first failure. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  for (const [index, step] of steps.entries())
    await runStep(step, `[${index + 1}/${steps.length}] `);
}

/** Runs one step and prints its name, its summary and its duration. */
export async function runStep({name, run}: Step, prefix = ''): Promise<void> {
  console.log(`${prefix}${name} …`);
  const [begun, cpu] = [Date.now(), cpuSeconds()];
  const summary = (await run()) ?? 'done';
  const ended = Date.now();
  reportStep({name, summary, begun, ended, cpu: cpuSeconds() - cpu});
  console.log(`${prefix}${name}: ${summary} (${((ended - begun) / 1000).toFixed(1)} s)`);
}

/** Runs a program with this terminal as its output. Rejects if its exit status is not 0. */
export function runProgram(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {stdio: 'inherit', env});
    child.on('error', reject);
    child.on('exit', code =>
      code === 0
        ? resolve()
        : reject(new Error(`${command} ${args[0] ?? ''} exited with status ${code}`))
    );
  });
}
