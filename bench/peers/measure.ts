import {spawn} from 'node:child_process';
import fs from 'node:fs';
import {cpuSeconds} from '../../publish/report.ts';
import {watchMemory} from '../memory.ts';

/** What one build cost: seconds, seconds of all processors, and bytes of all its processes at once. `others` is what everything else on the machine took meanwhile, in seconds of all processors. */
export type Cost = {wall: number; cpu: number; peak: number; others: number};

type Run = {
  command: string;
  args: string[];
  cwd: string;
  env?: Record<string, string>;
  log: string;
};

/** Kernel ticks in a second, as `/proc` counts them. */
const ticks = 100;

/** CPU seconds of the whole machine so far; 0 where there is no `/proc`. */
export function busySeconds(): number {
  if (!fs.existsSync('/proc/stat')) return 0;
  // proc(5): user, nice, system, idle, iowait, irq, softirq, steal.
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = (
    /^cpu +(.*)$/m.exec(fs.readFileSync('/proc/stat', 'utf8'))?.[1] ?? ''
  )
    .split(' ')
    .map(Number);
  return (user + nice + system + irq + softirq + steal) / ticks;
}

/** CPU seconds of programs that we started. */
const ofPrograms = () => {
  const {user, system} = process.cpuUsage();
  return cpuSeconds() - (user + system) / 1e6;
};

/** Runs a build to its end and says what it cost; an error says the end of its log. */
export async function measureRun({command, args, cwd, env, log}: Run): Promise<Cost> {
  const sink = fs.openSync(log, 'w');
  const [begun, spent, busy] = [performance.now(), ofPrograms(), busySeconds()];
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', sink, sink],
    env: {...process.env, ...env}
  });
  fs.closeSync(sink);
  const pid = child.pid ?? 0;
  const memory = watchMemory(pid);
  // A build of under a second ends between two samples: the kernel's own high-water mark of the first process is asked more often.
  let mark = 0;
  const marks = setInterval(() => {
    mark = Math.max(mark, highWater(pid));
  }, 20);
  const end = () => {
    child.kill();
  };
  process.once('exit', end);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  const wall = (performance.now() - begun) / 1000;
  process.off('exit', end);
  clearInterval(marks);
  const peak = memory.stop().reduce((most, {bytes}) => Math.max(most, bytes), mark);
  if (code !== 0)
    throw new Error(
      `${command} ${args.join(' ')} ended with ${code}:\n${fs.readFileSync(log, 'utf8').split('\n').slice(-30).join('\n')}`
    );
  const cpu = ofPrograms() - spent;
  return {wall, cpu, peak, others: Math.max(0, busySeconds() - busy - cpu)};
}

function highWater(pid: number): number {
  try {
    return (
      Number(
        /^VmHWM:\s+(\d+) kB$/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0
      ) * 1024
    );
  } catch {
    return 0;
  }
}
