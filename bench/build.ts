import fs from 'node:fs';
import path from 'node:path';
import type {BuildReport} from '../publish/report.ts';
import {buildTime} from './corpus/documents.ts';
import {measureRun, peakOf, type Cost} from './measure.ts';

/** Cost of one step of a build: seconds, seconds of processor time, and bytes of resident memory at once. */
export type Step = {name: string; wall: number; cpu: number; peak: number};

/** A build in a workshop: `content` is the folder to build, `out` takes the site, `log` the output. */
export type Build = {workshop: string; content: string; out: string; log: string};

/** Samples of memory this long before and after a step count as its own. */
const marginMs = 250;

/** Builds the site. `onStep` is called with the line that announces each step. */
export async function build(
  {workshop, content, out, log}: Build,
  onStep: (line: string) => void
): Promise<{steps: Step[]; cost: Cost}> {
  const report = path.join(workshop, '.report.json');
  fs.rmSync(report, {force: true});
  const {samples, ...cost} = await measureRun({
    command: process.execPath,
    args: ['--import', 'tsx', 'commands/build.ts', '--local'],
    cwd: workshop,
    env: {
      CONTENT_DIR: content,
      OUT_DIR: out,
      BUILD_REPORT: report,
      BUILD_TIME: buildTime,
      NEXT_TELEMETRY_DISABLED: '1'
    },
    log,
    onLine: line => {
      if (/^\[\d+\/\d+\] .* …$|^ {2}cards: \d+ of|^Check the content …$/.test(line))
        onStep(line.trim());
    }
  });
  const {steps} = JSON.parse(fs.readFileSync(report, 'utf8')) as BuildReport;
  return {
    steps: steps.map(({name, begun, ended, cpu}) => ({
      name,
      wall: (ended - begun) / 1000,
      cpu,
      peak: peakOf(samples.filter(({at}) => at >= begun - marginMs && at <= ended + marginMs))
    })),
    cost
  };
}
