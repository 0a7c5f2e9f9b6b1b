import {spawn} from 'node:child_process';
import {cpuSeconds, reportStep} from './report.ts';

/** A named step of a longer job. */
export type Step = {name: string; run: () => Promise<string | void> | string | void};

/** Runs steps in order, numbered. The first failure ends the job. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  for (const [index, step] of steps.entries())
    await runStep(step, `[${index + 1}/${steps.length}] `);
}

/** Runs one step; prints its name, what it did and how long it took. */
export async function runStep({name, run}: Step, place = ''): Promise<void> {
  console.log(`${place}${name} …`);
  const [begun, cpu] = [Date.now(), cpuSeconds()];
  const summary = (await run()) ?? 'done';
  const ended = Date.now();
  reportStep({name, summary, begun, ended, cpu: cpuSeconds() - cpu});
  console.log(`${place}${name}: ${summary} (${((ended - begun) / 1000).toFixed(1)} s)`);
}

/** Runs a program in the foreground; rejects with its name if it fails. */
export function runProgram(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {stdio: 'inherit', env});
    child.on('error', reject);
    child.on('exit', code =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args[0] ?? ''} ended with ${code}`))
    );
  });
}
