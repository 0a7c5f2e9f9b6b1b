/** A task, and the address of the module whose default export does it. */
export type Work = {program: string; task: unknown};

/** What each process of the pool runs. */
export default async function work({program, task}: Work): Promise<unknown> {
  const {default: run} = (await import(program)) as {default: (task: unknown) => unknown};
  return run(task);
}
