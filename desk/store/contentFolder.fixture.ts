import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

export type Git = (...args: string[]) => string;
const gitIn =
  (cwd: string): Git =>
  (...args) =>
    execFileSync('git', args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']}).trim();

/** Writes these files into a folder `content` in `root` and, with `git`, commits them in a new repository. */
export function writeContent(root: string, files: Record<string, string>, {git = true} = {}) {
  const content = path.join(root, 'content');
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(content, name)), {recursive: true});
    fs.writeFileSync(path.join(content, name), text);
  }
  const run = gitIn(root);
  if (git) {
    run('init', '--quiet', '--initial-branch', 'main');
    run('config', 'user.name', 'Someone');
    run('config', 'user.email', 'someone@example.org');
    fs.writeFileSync(path.join(root, '.gitignore'), '.desk\n*-kept\n');
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
