import {spawn} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type {BuildReport} from '../publish/report.ts';
import {watchMemory} from './memory.ts';

/** What one step cost. `peak` is the memory of all processes of the build at once, in bytes; 0 where it cannot be read. */
export type Phase = {name: string; wall: number; cpu: number; peak: number};

/** The day of every measured build, two days after the made-up content ends. */
const buildTime = '2026-11-23T12:00:00Z';

/** Builds the site in a workshop and says what each step cost. `onStep` hears of each step as it ends. */
export async function build(
  workshop: string,
  content: string,
  out: string,
  log: string,
  onStep: (phase: string) => void
): Promise<Phase[]> {
  const report = path.join(workshop, '.report.json');
  fs.rmSync(report, {force: true});
  const sink = fs.openSync(log, 'a');
  const child = spawn(process.execPath, ['--import', 'tsx', 'commands/build.ts', '--local'], {
    cwd: workshop,
    stdio: ['ignore', 'pipe', sink],
    env: {
      ...process.env,
      CONTENT_DIR: content,
      OUT_DIR: out,
      BUILD_REPORT: report,
      BUILD_TIME: buildTime,
      NEXT_TELEMETRY_DISABLED: '1'
    }
  });
  const memory = watchMemory(child.pid ?? 0);
  child.stdout?.on('data', (data: Buffer) => {
    fs.writeSync(sink, data);
    for (const line of data.toString().split('\n'))
      if (/^\[\d+\/\d+\] .* …$|^ {2}cards: \d+ of|^Check the content …$/.test(line))
        onStep(line.trim());
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  const samples = memory.stop();
  fs.closeSync(sink);
  if (code !== 0)
    throw new Error(
      `The build ended with ${code}:\n${fs.readFileSync(log, 'utf8').split('\n').slice(-15).join('\n')}`
    );
  const {steps} = JSON.parse(fs.readFileSync(report, 'utf8')) as BuildReport;
  return steps.map(({name, begun, ended, cpu}) => ({
    name,
    wall: (ended - begun) / 1000,
    cpu,
    peak: samples
      .filter(({at}) => at >= begun - 250 && at <= ended + 250)
      .reduce((most, {bytes}) => Math.max(most, bytes), 0)
  }));
}
