import fs from 'node:fs';

/** A process: CPU seconds of its own, CPU seconds of its children that have ended, and resident memory in bytes. */
export type ProcessState = {id: number; cpu: number; cpuOfEnded: number; bytes: number};

/** Units of `/proc` on common Linux systems: clock ticks per second, bytes per memory page. */
const [ticks, pageSize] = [100, 4096];

/** A process, first, and its descendants that still run. Linux only; elsewhere empty. */
export function processTree(root: number): ProcessState[] {
  if (!fs.existsSync('/proc/self/statm')) return [];
  const children = new Map<number, number[]>();
  const states = new Map<number, ProcessState>();
  for (const id of fs
    .readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)) {
    try {
      // proc(5): the name in parentheses may contain anything; after it, field 4 is the parent, 14 to 17 are times.
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
      // The process ended while its files were read.
    }
  }
  const from = (id: number): ProcessState[] => [
    ...[states.get(id) ?? []].flat(),
    ...(children.get(id) ?? []).flatMap(from)
  ];
  return from(root);
}
