import fs from 'node:fs';
import os from 'node:os';
import {writeWhole} from '../files/write.ts';

/** A table of measurements. `about`: when, where and how they were taken. */
export type Table = {about: Record<string, string | number>; rows: readonly object[]};

export const resultsFile = 'bench/results.json';

/** Replaces tables in a data file and keeps its others. One row is one line, so that a diff shows what changed. */
export function saveTables(tables: Record<string, Table>, file = resultsFile): void {
  const known = fs.existsSync(file)
    ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, Table>)
    : {};
  const text = Object.entries({...known, ...tables})
    .map(([name, {about, rows}]) => {
      const lines = rows.map(row => `\n    ${compact(row)}`).join(',');
      return `\n  ${JSON.stringify(name)}: {"about": ${compact(about)}, "rows": [${lines}\n  ]}`;
    })
    .join(',');
  writeWhole(file, `{${text}\n}\n`);
}

/** Day, machine and versions of a measurement, for `Table.about`. */
export const thisMachine = () => ({
  measured: new Date().toISOString().slice(0, 10),
  processors: os.cpus().length,
  model: os.cpus()[0]?.model ?? '',
  gigabytes: Math.round(os.totalmem() / 1e9),
  node: process.version
});

/** JSON in one line, with at most three decimals. */
const compact = (value: object) =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'number' && !Number.isInteger(inner) ? Number(inner.toFixed(3)) : inner
  );
