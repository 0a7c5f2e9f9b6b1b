import {spawn} from 'node:child_process';
import fs from 'node:fs';
import {processTree} from '../publish/processes.ts';
import {cpuSeconds} from '../publish/report.ts';

/**
 * Cost of a program with all processes that it starts. `wall` is seconds, `cpu` seconds of processor time, `peak` bytes
 * of resident memory at once. `others` is the processor time that the rest of the machine took meanwhile, in seconds.
 * Without `/proc` (outside Linux) `peak` and `others` are 0 and `cpu` is too low.
 */
export type Cost = {wall: number; cpu: number; peak: number; others: number};

/** Resident bytes of all processes at a time in milliseconds since 1970. */
export type Sample = {at: number; bytes: number};

type Program = {
  command: string;
  args: readonly string[];
  cwd: string;
  env?: Record<string, string>;
  /** File that takes the output, from its start. */
  log: string;
  /** Called with each line that the program prints. */
  onLine?: (line: string) => void;
};

const sampleEveryMs = 250;
const markEveryMs = 20;

/** Runs a program to its end. Throws with the end of its log if it fails. */
export async function measureRun(program: Program): Promise<Cost & {samples: Sample[]}> {
  const {command, args, cwd, env, log, onLine} = program;
  const sink = fs.openSync(log, 'w');
  const [begun, spent, busy] = [performance.now(), cpuOfPrograms(), busySeconds()];
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', onLine ? 'pipe' : sink, sink],
    env: {...process.env, ...env}
  });
  child.stdout?.on('data', (data: Buffer) => {
    fs.writeSync(sink, data);
    for (const line of data.toString().split('\n')) onLine?.(line);
  });
  const memory = watchMemory(child.pid ?? 0);
  const stopChild = () => {
    child.kill();
  };
  process.once('exit', stopChild);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    // Not `exit`: by then lines of output may still be on their way.
    child.on('close', resolve);
  });
  const wall = (performance.now() - begun) / 1000;
  process.off('exit', stopChild);
  fs.closeSync(sink);
  const {samples, mark} = memory.stop();
  if (code !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${endOf(log)}`);
  const cpu = cpuOfPrograms() - spent;
  return {
    wall,
    cpu,
    peak: Math.max(mark, peakOf(samples)),
    others: Math.max(0, busySeconds() - busy - cpu),
    samples
  };
}

/** The largest of the samples, in bytes; 0 without samples. */
export const peakOf = (samples: readonly Sample[]) =>
  samples.reduce((most, {bytes}) => Math.max(most, bytes), 0);

/** The middle one of some numbers in order; NaN without numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

const endOf = (file: string) => fs.readFileSync(file, 'utf8').split('\n').slice(-30).join('\n');

/**
 * Samples the memory of a process and its children until `stop`. A build of under a second can end between two
 * samples, so `mark` is the kernel's high-water mark of the first process, read more often.
 */
function watchMemory(root: number): {stop: () => {samples: Sample[]; mark: number}} {
  const samples: Sample[] = [];
  let mark = 0;
  if (!fs.existsSync('/proc/self/statm')) return {stop: () => ({samples, mark})};
  const sampling = setInterval(() => {
    const bytes = processTree(root).reduce((sum, each) => sum + each.bytes, 0);
    samples.push({at: Date.now(), bytes});
  }, sampleEveryMs);
  const marking = setInterval(() => {
    mark = Math.max(mark, highWaterMark(root));
  }, markEveryMs);
  return {
    stop: () => {
      clearInterval(sampling);
      clearInterval(marking);
      return {samples, mark};
    }
  };
}

/** Largest resident memory of a process so far, in bytes; 0 if it has ended. */
function highWaterMark(pid: number): number {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Kernel ticks per second in `/proc`. */
const ticks = 100;

/** Processor seconds of the whole machine since it started; 0 without `/proc`. */
function busySeconds(): number {
  if (!fs.existsSync('/proc/stat')) return 0;
  // proc(5): user, nice, system, idle, iowait, irq, softirq, steal.
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = (
    /^cpu +(.*)$/m.exec(fs.readFileSync('/proc/stat', 'utf8'))?.[1] ?? ''
  )
    .split(' ')
    .map(Number);
  return (user + nice + system + irq + softirq + steal) / ticks;
}

/** Processor seconds of the programs that this process has started. */
function cpuOfPrograms(): number {
  const {user, system} = process.cpuUsage();
  return cpuSeconds() - (user + system) / 1e6;
}
