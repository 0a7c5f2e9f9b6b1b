import fs from 'node:fs';

/** Next points `next-env.d.ts` at the route types of whatever it made last. The site's are to stay. */
export async function keepTypes(work: () => Promise<unknown>): Promise<void> {
  const file = 'next-env.d.ts';
  const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
  try {
    await work();
  } finally {
    if (before !== null) fs.writeFileSync(file, before);
  }
}
