import {spawn} from 'node:child_process';

/** A named step of a longer job. */
export type Step = {name: string; run: () => Promise<string | void> | string | void};

/** Runs steps in order; prints each with its number, what it did and how long it took. The first failure ends the job. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  for (const [index, {name, run}] of steps.entries()) {
    const label = `[${index + 1}/${steps.length}] ${name}`;
    console.log(`${label} …`);
    const begun = performance.now();
    const summary = await run();
    console.log(`${label}: ${summary ?? 'done'} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  }
}

/** Runs a program in the foreground; rejects with its name if it fails. */
export function runProgram(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {stdio: 'inherit', env});
    child.on('error', reject);
    child.on('exit', code => (code === 0 ? resolve() : reject(new Error(`${command} ${args[0] ?? ''} ended with ${code}`))));
  });
}
