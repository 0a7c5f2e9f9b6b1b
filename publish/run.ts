import {spawn} from 'node:child_process';

/** A named step of a longer job. */
export type Step = {name: string; run: () => Promise<string | void> | string | void};

/** Runs steps in order, numbered. The first failure ends the job. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  for (const [index, {name, run}] of steps.entries()) await runStep({name: `[${index + 1}/${steps.length}] ${name}`, run});
}

/** Runs one step; prints its name, what it did and how long it took. */
export async function runStep({name, run}: Step): Promise<void> {
  console.log(`${name} …`);
  const begun = performance.now();
  const summary = await run();
  console.log(`${name}: ${summary ?? 'done'} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
}

/** Runs a program in the foreground; rejects with its name if it fails. */
export function runProgram(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {stdio: 'inherit', env});
    child.on('error', reject);
    child.on('exit', code => (code === 0 ? resolve() : reject(new Error(`${command} ${args[0] ?? ''} ended with ${code}`))));
  });
}
