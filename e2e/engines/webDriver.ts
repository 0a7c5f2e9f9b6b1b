import {spawn} from 'node:child_process';
import {setTimeout} from 'node:timers/promises';
import {BrowserCrash} from './engine.ts';

/** Sends a command of WebDriver, with a path within the session. Throws the error that the driver answers. */
export type Call = (
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object
) => Promise<unknown>;

export type Driver = {
  call: Call;
  /** Version of the browser. */
  version: string;
  /** Starts the browser again after it crashed. */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
};

/** Starts WebKitWebDriver on a screen of its own, and a browser. `binary`: path of the browser. */
export async function startDriver(binary: string): Promise<Driver> {
  const port = 4700 + (process.pid % 1000);
  const xvfb = spawn(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1400x1000x24', 'WebKitWebDriver', `--port=${port}`],
    {
      stdio: 'ignore',
      // A group of its own, so that the screen and the browser end with it.
      detached: true,
      // As on machines without a usable graphics driver, where WebKit fails most often.
      env: {
        ...process.env,
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
        NO_AT_BRIDGE: '1'
      }
    }
  );
  const root = callerOf(`http://127.0.0.1:${port}`);
  await answers(root);
  const begin = async () => {
    const wanted = {'webkitgtk:browserOptions': {binary, args: ['--automation']}};
    const {sessionId, capabilities} = (await root('POST', '/session', {
      capabilities: {alwaysMatch: {browserName: 'MiniBrowser', ...wanted}}
    })) as {sessionId: string; capabilities: {browserVersion: string}};
    return {
      call: callerOf(`http://127.0.0.1:${port}/session/${sessionId}`),
      version: capabilities.browserVersion
    };
  };
  let session = await begin();
  const end = () => session.call('DELETE', '').catch(() => undefined);
  return {
    call: (...command) => session.call(...command),
    version: session.version,
    restart: async () => {
      await end();
      session = await begin();
    },
    stop: async () => {
      await end();
      if (xvfb.pid) process.kill(-xvfb.pid);
    }
  };
}

const callerOf =
  (base: string): Call =>
  async (method, path, body) => {
    const response = await fetch(base + path, {
      method,
      ...(body && {body: JSON.stringify(body)})
    });
    const {value} = (await response.json()) as {value: unknown};
    const failure = value as {error?: string; message?: string} | null;
    if (response.ok) return value;
    const message = `${method} ${path}: ${failure?.error} ${failure?.message}`;
    throw /^(?:invalid session id|unknown error)$/.test(failure?.error ?? '')
      ? new BrowserCrash(message)
      : new Error(message);
  };

async function answers(call: Call): Promise<void> {
  for (let tries = 0; ; tries++)
    try {
      await call('GET', '/status');
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await setTimeout(100);
    }
}
