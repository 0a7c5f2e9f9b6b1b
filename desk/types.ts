import fs from 'node:fs';

/** Runs `work`, then restores `next-env.d.ts`, which Next points at the route types of its latest build. */
export async function keepTypes(work: () => Promise<unknown>): Promise<void> {
  const file = 'next-env.d.ts';
  const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
  try {
    await work();
  } finally {
    if (before !== null) fs.writeFileSync(file, before);
  }
}
