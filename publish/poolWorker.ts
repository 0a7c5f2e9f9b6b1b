/** A task, and the address of the module whose default export does it. */
export type Work = {module: string; task: unknown};

/** The entry point of every process in the pool. */
export default async function work({module, task}: Work): Promise<unknown> {
  const {default: run} = (await import(module)) as {default: (task: unknown) => unknown};
  return run(task);
}
