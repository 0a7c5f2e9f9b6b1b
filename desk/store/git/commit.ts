import {nameForGit, type Editor} from '../editor.ts';
import {whenUnlocked, type Repository} from './repository.ts';

/** Stands for editors whose link has no name, and for the desk as committer where git knows nobody. */
const desk = {name: 'Desk', email: 'desk@localhost'};

/**
 * Commits these files as they are now, and nothing else: what others have changed or staged stays as it is. Returns the
 * commit, or null if there is nothing to commit. `files` are absolute paths; they may have been deleted.
 */
export async function commitFiles(
  {git, nameOf}: Repository,
  files: readonly string[],
  by: Editor,
  message: string
): Promise<string | null> {
  const names = files.map(nameOf);
  const changed = await changedNames(git, names);
  if (!changed.length) return null;
  const author = nameForGit(by);
  const own = (await git.raw('config', '--get', 'user.email').catch(() => '')).trim();
  const identity = own ? [] : ['-c', `user.name=${desk.name}`, '-c', `user.email=${desk.email}`];
  const signed = author || !own ? ['--author', `${author || desk.name} <${desk.email}>`] : [];
  return whenUnlocked(async () => {
    await git.raw('--literal-pathspecs', 'add', '-A', '--', ...changed);
    await git.raw(
      ...['--literal-pathspecs', ...identity, 'commit', '--quiet', '--no-verify', '--only'],
      ...[...signed, '-m', message, '--', ...changed]
    );
    return (await git.raw('rev-parse', 'HEAD')).trim();
  });
}

/** Those of the names that differ from the last commit. */
export async function changedNames(
  git: Repository['git'],
  names: readonly string[]
): Promise<string[]> {
  if (!names.length) return [];
  const status = await git.raw(
    ...['--literal-pathspecs', '--no-optional-locks', 'status', '--porcelain', '-z'],
    ...['--no-renames', '--untracked-files=all', '--', ...names]
  );
  return status.split('\0').flatMap(line => (line ? [line.slice(3)] : []));
}
