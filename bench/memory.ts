import fs from 'node:fs';

/** Resident bytes of a process tree at a moment (milliseconds since 1970). */
export type Sample = {at: number; bytes: number};

const everyMs = 250;
const pageSize = 4096;

/** Watches the memory of a process and all that it starts, until `stop`. Linux only; elsewhere there are no samples. */
export function watchMemory(root: number): {stop: () => Sample[]} {
  const samples: Sample[] = [];
  if (!fs.existsSync('/proc/self/statm')) return {stop: () => samples};
  const timer = setInterval(() => samples.push({at: Date.now(), bytes: treeBytes(root)}), everyMs);
  return {stop: () => { clearInterval(timer); return samples; }};
}

function treeBytes(root: number): number {
  const children = new Map<number, number[]>();
  const bytes = new Map<number, number>();
  for (const name of fs.readdirSync('/proc').filter(each => /^\d+$/.test(each))) {
    try {
      const parent = Number(fs.readFileSync(`/proc/${name}/stat`, 'utf8').replace(/^.*\)\s+/s, '').split(' ')[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
      bytes.set(Number(name), Number(fs.readFileSync(`/proc/${name}/statm`, 'utf8').split(' ')[1]) * pageSize);
    } catch {
      // It has ended meanwhile.
    }
  }
  const sum = (id: number): number => (bytes.get(id) ?? 0) + (children.get(id) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(root);
}
