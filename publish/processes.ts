import fs from 'node:fs';

/** What the kernel knows of a process: CPU seconds of itself, of what it ran and what has ended, and its resident bytes. */
export type ProcessState = {id: number; cpu: number; cpuOfEnded: number; bytes: number};

/** Kernel ticks in a second and bytes of a page, as `/proc` counts them. */
const [ticks, pageSize] = [100, 4096];

/** A process and all that it started and that still runs, itself first. Linux only; elsewhere empty. */
export function processTree(root: number): ProcessState[] {
  if (!fs.existsSync('/proc/self/statm')) return [];
  const children = new Map<number, number[]>();
  const states = new Map<number, ProcessState>();
  for (const id of fs
    .readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)) {
    try {
      // proc(5): the name in parentheses may hold anything; after it the parent is field 4, times are fields 14 to 17.
      const fields = fs
        .readFileSync(`/proc/${id}/stat`, 'utf8')
        .replace(/^.*\)\s+/s, '')
        .split(' ')
        .map(Number);
      const [user = 0, system = 0, userOfEnded = 0, systemOfEnded = 0] = fields.slice(11, 15);
      const bytes = Number(fs.readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]) * pageSize;
      children.set(fields[1] ?? 0, [...(children.get(fields[1] ?? 0) ?? []), id]);
      states.set(id, {
        id,
        cpu: (user + system) / ticks,
        cpuOfEnded: (userOfEnded + systemOfEnded) / ticks,
        bytes
      });
    } catch {
      // It has ended meanwhile.
    }
  }
  const from = (id: number): ProcessState[] => [
    ...[states.get(id) ?? []].flat(),
    ...(children.get(id) ?? []).flatMap(from)
  ];
  return from(root);
}
