import {execFileSync, spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Page} from '@playwright/test';
import {root} from '../support/site.ts';

/** The desk on a temporary copy of the content. */
export type Desk = {
  base: string;
  /** Number of its process; after a restart, of the new one. */
  readonly pid: number;
  /** The link that `npm run desk:link` makes for these arguments; the same ones give the same link. */
  link: (...args: string[]) => string;
  /** Rewrites a file of a news item. */
  edit: (slug: string, file: string, change: (text: string) => string) => void;
  /** The text of a file of the content, such as `news/SLUG/en.md`. */
  read: (file: string) => string;
  /** Runs git in the content and returns what it prints. */
  git: (...args: string[]) => string;
  /** Ends it at once, as when the power fails, and starts it again. Git that it has begun goes on. */
  restart: () => Promise<void>;
  stop: () => void;
};

/**
 * Starts the desk's production build, which it makes if it is missing, and waits until it answers. `content` is removed
 * at its end.
 */
export async function startDesk(content = copyContent()): Promise<Desk> {
  const port = Number(process.env.E2E_PORT ?? 3217) + 7;
  const base = `http://localhost:${port}`;
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    DESK_DIR: `${content}-kept`,
    PORT: String(port),
    DESK_SECRET: 'a secret for tests, of more than 32 bytes',
    DESK_URL: base
  };
  if (!fs.existsSync(path.join(root, '.next-desk/BUILD_ID')))
    spawnSync('npm', ['run', '--silent', 'desk:build'], {cwd: root, stdio: 'inherit'});
  const start = async () => {
    const begun = spawn('node', ['--import', 'tsx', 'commands/desk/start.ts'], {
      cwd: root,
      env: {...env, NODE_ENV: 'production'},
      stdio: ['ignore', 'pipe', 'inherit']
    });
    await announced(begun);
    return begun;
  };
  let server = await start();
  const links = new Map<string, string>();
  return {
    base,
    get pid() {
      return server.pid ?? 0;
    },
    link: (...args) => {
      const key = args.join(' ');
      const made =
        links.get(key) ??
        execFileSync('npm', ['run', '--silent', 'desk:link', '--', ...args], {
          cwd: root,
          env,
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore']
        }).trim();
      links.set(key, made);
      return made;
    },
    edit: (slug, file, change) => {
      const full = path.join(content, 'news', slug, file);
      fs.writeFileSync(full, change(fs.readFileSync(full, 'utf8')));
    },
    read: file => fs.readFileSync(path.join(content, file), 'utf8'),
    git: (...args) => execFileSync('git', args, {cwd: content, encoding: 'utf8'}).trim(),
    restart: async () => {
      const ended = once(server, 'close');
      server.kill('SIGKILL');
      await ended;
      server = await start();
    },
    stop: () => {
      server.kill();
      for (const dir of [content, env.DESK_DIR]) fs.rmSync(dir, {recursive: true, force: true});
    }
  };
}

/** Opens a link, which sets a cookie and leads on to `to`. */
export async function enterDesk(page: Page, {base}: Desk, link: string, to: string) {
  await page.goto(link);
  await page.waitForURL(base + to);
}

/** A copy of the content as a git repository, since the desk reads the history of translations. One item is a draft. */
function copyContent(): string {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'desk-'));
  fs.cpSync(path.join(root, 'content'), dir, {recursive: true});
  const item = path.join(dir, 'news/amnesty-to-g7/item.yaml');
  fs.writeFileSync(item, fs.readFileSync(item, 'utf8').replace('state: published', 'state: draft'));
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['commit', '-qm', 'content']
  ])
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: dir
    });
  return dir;
}

const announced = (server: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    const fail = (code: number | null) =>
      reject(new Error(`The desk ended with ${code} before it was up`));
    server.once('exit', fail);
    server.stdout?.on('data', data => {
      if (!String(data).includes('is up')) return;
      server.off('exit', fail);
      resolve();
    });
  });
