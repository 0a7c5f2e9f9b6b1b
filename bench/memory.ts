import fs from 'node:fs';
import {processTree} from '../publish/processes.ts';

/** Resident bytes of a process tree at a moment (milliseconds since 1970). */
export type Sample = {at: number; bytes: number};

const everyMs = 250;

/** Watches the memory of a process and all that it starts, until `stop`. Linux only; elsewhere there are no samples. */
export function watchMemory(root: number): {stop: () => Sample[]} {
  const samples: Sample[] = [];
  if (!fs.existsSync('/proc/self/statm')) return {stop: () => samples};
  const timer = setInterval(
    () =>
      samples.push({
        at: Date.now(),
        bytes: processTree(root).reduce((sum, {bytes}) => sum + bytes, 0)
      }),
    everyMs
  );
  return {
    stop: () => {
      clearInterval(timer);
      return samples;
    }
  };
}
