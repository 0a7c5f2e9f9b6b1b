import {documentKinds} from '../../../records/schema/documents.ts';
import {folderPath, isTextName, type Item} from '../place.ts';
import path from 'node:path';
import {openRepository} from './repository.ts';

/** A commit that changed an item. `files`: names of the item's files that it changed. */
export type HistoryEntry = {
  commit: string;
  who: string;
  at: string;
  subject: string;
  files: string[];
};

/** Commits to look at, newest first. */
const most = 200;
const [field, record] = ['\u001f', '\u001e'];

/**
 * The commits that changed an item, newest first, also from before its folder was renamed if its facts were kept.
 * Empty without git.
 */
export async function historyOf(item: Item): Promise<HistoryEntry[]> {
  const repository = await openRepository();
  if (!repository) return [];
  const {git, nameOf} = repository;
  const folder = nameOf(folderPath(item));
  const log = (...paths: string[]) =>
    git
      .raw(
        ...['-c', 'core.quotePath=false', 'log', `-${most}`, '--no-merges', '--name-only'],
        ...[`--format=${record}%H${field}%an${field}%aI${field}%s`, ...paths]
      )
      .catch(() => '');
  const facts = `${folder}/${documentKinds[item.kind].facts}`;
  const [own, followed] = await Promise.all([log('--', folder), log('--follow', '--', facts)]);
  const entries = new Map<string, HistoryEntry>();
  for (const entry of [...parse(own), ...parse(followed)])
    if (!entries.has(entry.commit)) entries.set(entry.commit, entry);
  return [...entries.values()].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

const parse = (log: string): HistoryEntry[] =>
  log
    .split(record)
    .filter(Boolean)
    .map(text => {
      const [head = '', ...names] = text.split('\n');
      const [commit = '', who = '', at = '', subject = ''] = head.split(field);
      return {
        commit,
        who,
        at,
        subject,
        files: [...new Set(names.filter(Boolean).map(name => path.posix.basename(name)))]
      };
    });

/** A text of an item as it was in a commit; null if it was not there, or there is no git. */
export async function textAt(item: Item, commit: string, name: string): Promise<string | null> {
  if (!/^[0-9a-f]{40}$/.test(commit) || !isTextName(item.kind, name)) return null;
  const repository = await openRepository();
  if (!repository) return null;
  const {git, nameOf} = repository;
  return git
    .raw('show', `${commit}:${nameOf(path.join(folderPath(item), name))}`)
    .then(text => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
    .catch(() => null);
}
