import {spawn} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {z} from 'zod';

/** What wrk saw in one run. Latencies are milliseconds; `failed` are answers of 400 and above, `broken` connections that failed, `late` answers that took longer than wrk waits, two seconds. */
export type Load = {
  connections: number;
  seconds: number;
  requests: number;
  perSecond: number;
  bytesPerRequest: number;
  p50: number;
  p99: number;
  failed: number;
  broken: number;
  late: number;
};

const resultLine = z.object({
  requests: z.number(),
  microseconds: z.number(),
  bytes: z.number(),
  p50: z.number(),
  p99: z.number(),
  connect: z.number(),
  read: z.number(),
  write: z.number(),
  timeout: z.number(),
  status: z.number()
});

export const wrkMissing =
  'wrk is not installed. On Debian and Ubuntu: apt-get install wrk; on macOS: brew install wrk';

/** Where wrk lies, if it is on the path. */
export const findWrk = () =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map(dir => path.join(dir, 'wrk'))
    .find(file => fs.existsSync(file));

/** What wrk's script printed at the end, as numbers of a run. */
export function readLoad(output: string, connections: number): Load {
  const line = /^wrk-result (\{.*\})$/m.exec(output)?.[1];
  if (line === undefined) throw new Error(`wrk ended without a result:\n${output}`);
  const result = resultLine.parse(JSON.parse(line));
  const seconds = result.microseconds / 1e6;
  return {
    connections,
    seconds,
    requests: result.requests,
    perSecond: result.requests / seconds,
    bytesPerRequest: result.bytes / Math.max(1, result.requests),
    p50: result.p50 / 1000,
    p99: result.p99 / 1000,
    failed: result.status,
    broken: result.connect + result.read + result.write,
    late: result.timeout
  };
}

/** Asks a server for the addresses of a list over and over, from `connections` readers at once who take compressed answers. */
export async function runWrk(
  origin: string,
  list: string,
  connections: number,
  seconds: number
): Promise<Load> {
  const wrk = findWrk();
  if (!wrk) throw new Error(wrkMissing);
  const args = [
    '-t',
    String(Math.min(2, connections)),
    '-c',
    String(connections),
    '-d',
    `${Math.max(1, Math.round(seconds))}s`,
    '-H',
    'Accept-Encoding: gzip, br',
    '-s',
    'bench/load/wrk.lua',
    origin,
    '--',
    list
  ];
  const child = spawn(wrk, args, {stdio: ['ignore', 'pipe', 'pipe']});
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
  return readLoad(output, connections);
}
