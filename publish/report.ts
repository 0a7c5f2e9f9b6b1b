import fs from 'node:fs';
import {processTree} from './processes.ts';

/** What a step of a build cost. Times are milliseconds since 1970; `cpu` is seconds of this process, its threads and the programs it ran. */
export type StepReport = {name: string; summary: string; begun: number; ended: number; cpu: number};
export type BuildReport = {steps: StepReport[]};

/** Adds a step to the file that `BUILD_REPORT` names, for programs that measure builds. Without it nothing is written. */
export function reportStep(step: StepReport): void {
  const file = process.env.BUILD_REPORT;
  if (!file) return;
  const report: BuildReport = fs.existsSync(file)
    ? (JSON.parse(fs.readFileSync(file, 'utf8')) as BuildReport)
    : {steps: []};
  report.steps.push(step);
  fs.writeFileSync(file, `${JSON.stringify(report, null, 1)}\n`);
}

/** CPU seconds so far of this process and of the programs that it ran or runs; of those only where there is a `/proc`. */
export function cpuSeconds(): number {
  const {user, system} = process.cpuUsage();
  return (
    (user + system) / 1e6 +
    processTree(process.pid).reduce(
      (sum, {id, cpu, cpuOfEnded}) => sum + cpuOfEnded + (id === process.pid ? 0 : cpu),
      0
    )
  );
}
