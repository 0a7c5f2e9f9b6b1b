import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after} from 'node:test';
import {base} from '../../records/check/content.fixture.ts';

const before = {CONTENT_DIR: process.env.CONTENT_DIR, DESK_DIR: process.env.DESK_DIR};
const folders: string[] = [];
after(() => {
  for (const [name, value] of Object.entries(before))
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  for (const folder of folders) fs.rmSync(folder, {recursive: true, force: true});
});

export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'desk-store-'));
  folders.push(folder);
  return folder;
}

export type Git = (...args: string[]) => string;
const gitIn =
  (cwd: string): Git =>
  (...args) =>
    execFileSync('git', args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']}).trim();

/** Makes these files the content of this process, in a new folder and, with `git`, in a new repository. */
export function useContent(files: Record<string, string> = base, {git = true} = {}) {
  const root = temporaryFolder();
  const content = path.join(root, 'content');
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(content, name)), {recursive: true});
    fs.writeFileSync(path.join(content, name), text);
  }
  process.env.CONTENT_DIR = content;
  process.env.DESK_DIR = path.join(root, '.desk');
  const run = gitIn(root);
  if (git) {
    run('init', '--quiet', '--initial-branch', 'main');
    run('config', 'user.name', 'Someone');
    run('config', 'user.email', 'someone@example.org');
    fs.writeFileSync(path.join(root, '.gitignore'), '.desk\n');
    run('add', '-A');
    run('commit', '--quiet', '-m', 'Begin');
  }
  const at = (file: string) => path.join(content, file);
  return {
    root,
    content,
    git: run,
    at,
    read: (file: string) => fs.readFileSync(at(file), 'utf8'),
    put: (file: string, text: string) => fs.writeFileSync(at(file), text)
  };
}
