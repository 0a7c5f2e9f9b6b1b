import {spawn} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Requests per second, and how many requests failed: a broken connection, or a status of 400 and above. */
export type Load = {perSecond: number; failed: number};

export const wrkMissing =
  'wrk is not installed. On Debian and Ubuntu: apt-get install wrk; on macOS: brew install wrk';

/** Path of wrk, or undefined if it is not on the path. */
export const findWrk = () =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map(dir => path.join(dir, 'wrk'))
    .find(file => fs.existsSync(file));

/** Reads what wrk prints at its end. */
export function readLoad(output: string): Load {
  const perSecond = /^Requests\/sec:\s+([\d.]+)$/m.exec(output)?.[1];
  if (perSecond === undefined) throw new Error(`wrk printed no “Requests/sec”:\n${output}`);
  const [, connect = 0, read = 0, write = 0] =
    /Socket errors: connect (\d+), read (\d+), write (\d+)/.exec(output) ?? [];
  const statuses = /Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1] ?? 0;
  return {
    perSecond: Number(perSecond),
    failed: [connect, read, write, statuses].reduce<number>((sum, each) => sum + Number(each), 0)
  };
}

/** Requests the addresses in the file `list` over and over, with `connections` that accept compressed answers. */
export async function runWrk(
  origin: string,
  list: string,
  connections: number,
  seconds: number
): Promise<Load> {
  const args = [
    `--threads=${Math.min(2, connections)}`,
    `--connections=${connections}`,
    `--duration=${seconds}s`,
    '--header=Accept-Encoding: gzip, br',
    '--script=bench/peers/wrk.lua',
    origin,
    '--',
    list
  ];
  const child = spawn(findWrk() ?? 'wrk', args, {stdio: ['ignore', 'pipe', 'pipe']});
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      output += data.toString();
    });
  const end = () => {
    child.kill();
  };
  process.once('exit', end);
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  });
  process.off('exit', end);
  return readLoad(output);
}
