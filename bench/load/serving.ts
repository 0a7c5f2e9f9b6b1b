import {spawn} from 'node:child_process';
import fs from 'node:fs';
import {createServer} from 'node:net';

/** A server that we started, on loopback. `pid` is the root of its processes. */
export type Serving = {name: string; origin: string; pid: number; stop: () => Promise<void>};

export type Launch = {
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
  port: number;
  log: string;
};

const patienceMs = 20_000;
const running = new Set<number>();

// Whatever ends the measurement ends the servers, by their ids.
process.on('exit', () => {
  for (const pid of running) {
    try {
      process.kill(pid);
    } catch {
      /* it has ended */
    }
  }
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

/** Starts a server and waits until it answers; an error says the end of its log. */
export async function launch({name, command, args, env, port, log}: Launch): Promise<Serving> {
  const sink = fs.openSync(log, 'a');
  const child = spawn(command, args, {
    stdio: ['ignore', sink, sink],
    env: {...process.env, ...env}
  });
  fs.closeSync(sink);
  const ended = new Promise<void>(resolve => {
    child.on('error', () => resolve());
    child.on('exit', () => resolve());
  });
  const pid = child.pid ?? 0;
  if (pid) running.add(pid);
  const stop = async () => {
    child.kill();
    await ended;
    running.delete(pid);
  };
  const origin = `http://127.0.0.1:${port}`;
  for (const until = Date.now() + patienceMs; Date.now() < until && child.exitCode === null;) {
    if (
      await fetch(`${origin}/`, {redirect: 'manual'}).then(
        response => response.status < 500,
        () => false
      )
    )
      return {name, origin, pid, stop};
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(
    `${name} did not answer on ${origin}:\n${fs.readFileSync(log, 'utf8').split('\n').slice(-10).join('\n')}`
  );
}

/** A port of loopback that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise(resolve => probe.close(resolve));
  if (address === null || typeof address === 'string')
    throw new Error('There is no free port on loopback.');
  return address.port;
}
