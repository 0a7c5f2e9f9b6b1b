import fs from 'node:fs';
import {processTree} from './processes.ts';

/** Cost of a build step. Times are milliseconds since 1970; `cpu` is in seconds and includes child processes. */
export type StepReport = {name: string; summary: string; begun: number; ended: number; cpu: number};
export type BuildReport = {steps: StepReport[]};

/** Appends a step to the file named by `BUILD_REPORT`, for the benchmarks. Does nothing if that is unset. */
export function reportStep(step: StepReport): void {
  const file = process.env.BUILD_REPORT;
  if (!file) return;
  const report: BuildReport = fs.existsSync(file)
    ? (JSON.parse(fs.readFileSync(file, 'utf8')) as BuildReport)
    : {steps: []};
  report.steps.push(step);
  fs.writeFileSync(file, `${JSON.stringify(report, null, 1)}\n`);
}

/** CPU seconds so far of this process and its descendants; descendants only count where there is a `/proc`. */
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
