import type {Repository} from './repository.ts';
import {whenUnlocked} from './repository.ts';

/**
 * What came of sharing commits with the remote.
 * local: there is no remote branch to share with. shared: both sides have everything. offline: the remote did not
 * answer. refused: it answered, but takes no pushes from here; `detail` is what it said. conflict: the same lines were
 * changed there; `files` names the files, and nothing here was touched. blocked: files that are not committed stand in
 * the way of what comes from there.
 */
export type Shared =
  | {state: 'local'}
  | {state: 'shared'; pulled: number; pushed: number}
  | {state: 'offline' | 'refused' | 'blocked'; detail: string}
  | {state: 'conflict'; files: string[]};

/** How often to fetch again because someone else has pushed in between. */
const tries = 3;
const text = (error: unknown) => (error instanceof Error ? error.message : String(error)).trim();

/**
 * Fetches what others have pushed, joins it with what was committed here, and pushes. The join is made apart from the
 * files, by `git merge-tree`; only its finished result comes into the working tree, by a fast-forward. So a conflict,
 * or a crash, never leaves a half-merged tree. `inTurn` keeps the desk's own saves away while the files change.
 */
export async function shareCommits(
  {git}: Repository,
  inTurn: <Result>(job: () => Promise<Result>) => Promise<Result>
): Promise<Shared> {
  const raw = async (...args: string[]) => (await git.raw(...args)).trim();
  const upstream = await raw('rev-parse', '--abbrev-ref', '@{upstream}').catch(() => '');
  const [remote = '', ...branch] = upstream.split('/');
  if (!branch.length) return {state: 'local'};
  let pulled = 0;
  for (let attempt = 1; ; attempt++) {
    try {
      await whenUnlocked(() => raw('fetch', '--quiet', remote));
    } catch (error) {
      return {state: 'offline', detail: text(error)};
    }
    const joined = await inTurn(() => join(raw));
    if (typeof joined !== 'number') return joined;
    pulled += joined;
    const pushed = Number(await raw('rev-list', '--count', '@{upstream}..HEAD'));
    if (!pushed) return {state: 'shared', pulled, pushed};
    try {
      await whenUnlocked(() => raw('push', '--quiet', remote, `HEAD:${branch.join('/')}`));
      return {state: 'shared', pulled, pushed};
    } catch (error) {
      const isBehind = /non-fast-forward|fetch first|stale info|cannot lock ref/.test(text(error));
      if (!isBehind || attempt >= tries) return {state: 'refused', detail: text(error)};
    }
  }
}

/** Brings the commits of the remote into the branch. Returns how many there were. */
async function join(raw: (...args: string[]) => Promise<string>): Promise<number | Shared> {
  const [head, theirs] = [await raw('rev-parse', 'HEAD'), await raw('rev-parse', '@{upstream}')];
  const behind = Number(await raw('rev-list', '--count', `${head}..${theirs}`));
  if (!behind) return 0;
  const ahead = Number(await raw('rev-list', '--count', `${theirs}..${head}`));
  let target = theirs;
  if (ahead) {
    const {tree, conflicts} = await mergeTree(raw, head, theirs);
    if (!tree) return {state: 'conflict', files: conflicts};
    const identity = ['-c', 'user.name=Desk', '-c', 'user.email=desk@localhost'];
    const message = 'Merge what others have pushed';
    target = await raw(...identity, 'commit-tree', tree, '-p', head, '-p', theirs, '-m', message);
  }
  try {
    await whenUnlocked(() => raw('merge', '--quiet', '--ff-only', target));
    return behind;
  } catch (error) {
    return {state: 'blocked', detail: text(error)};
  }
}

/** Merges two commits without touching any file. `tree` is null if there are conflicts, which are named. */
async function mergeTree(
  raw: (...args: string[]) => Promise<string>,
  ours: string,
  theirs: string
): Promise<{tree: string | null; conflicts: string[]}> {
  // Exits with 1 on conflicts, and then still prints the tree and the names.
  const output = await raw(
    'merge-tree',
    '--write-tree',
    '--name-only',
    '--no-messages',
    ours,
    theirs
  ).catch((error: unknown) => text(error));
  const [tree = '', ...names] = output.split('\n').filter(Boolean);
  return {tree: names.length || !/^[0-9a-f]{40,64}$/.test(tree) ? null : tree, conflicts: names};
}
