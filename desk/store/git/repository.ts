import fs from 'node:fs';
import path from 'node:path';
import {simpleGit, type SimpleGit} from 'simple-git';
import {contentDir} from '../../../records/read/files.ts';

/** The repository that the content is in. */
export type Repository = {
  git: SimpleGit;
  /** Absolute path of the repository's root. */
  root: string;
  /** A file of the content as git names it: from the root, with slashes. */
  nameOf: (file: string) => string;
};

const stalledMs = 60_000;

/**
 * The repository of the content. null: git is not installed or switched off with `DESK_GIT=0`, or the content is not in
 * a repository, or git ignores it. Then the desk keeps no history, and all else works.
 */
export async function openRepository(): Promise<Repository | null> {
  const folder = contentDir();
  if (process.env.DESK_GIT === '0' || !fs.existsSync(folder)) return null;
  const repository = known.get(folder) ?? (await findRepository(folder));
  if (repository) known.set(folder, repository);
  return repository;
}

/** Repositories found before, by the folder of the content. */
const known = new Map<string, Repository>();

async function findRepository(folder: string): Promise<Repository | null> {
  try {
    const inside = simpleGit({baseDir: folder});
    const root = (await inside.raw('rev-parse', '--show-toplevel')).trim();
    const git = simpleGit({baseDir: root, timeout: {block: stalledMs}});
    const nameOf = (file: string) =>
      path
        .relative(root, fs.realpathSync(folder) + file.slice(folder.length))
        .split(path.sep)
        .join('/');
    const ignored = await git.raw('check-ignore', '--', nameOf(folder) || '.').catch(() => '');
    return ignored === '' ? {git, root, nameOf} : null;
  } catch {
    return null;
  }
}

/** How often, and after how many milliseconds, to try again while another program has locked the repository. */
const [lockTries, lockWaitMs] = [25, 100];

/** Runs a job that changes the repository. Waits while someone else, such as an editor at a terminal, does the same. */
export async function whenUnlocked<Result>(job: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++)
    try {
      return await job();
    } catch (error) {
      if (tries >= lockTries || !/\.lock'?: File exists|cannot lock ref/.test(String(error)))
        throw error;
      await new Promise(resolve => setTimeout(resolve, lockWaitMs));
    }
}
