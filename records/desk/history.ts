import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {diffArrays, diffWordsWithSpace} from 'diff';
import {splitFrontMatter, type SplitText} from '../read/files.ts';
import {fingerprint} from '../read/fingerprint.ts';
import {isText, readText} from '../read/source/readText.ts';
import {readYaml} from '../read/yaml.ts';

/** A paragraph that changed, in pieces. */
export type ChangedParagraph = {text: string; change: 'same' | 'added' | 'removed'}[];

/** Commits of a file to search, newest first. */
const maxCommits = 300;
const maxOutputBytes = 16 * 1024 * 1024;

/** Paragraphs of a text that differ from the version with this fingerprint; null if git does not have that version. */
export function changedParagraphs(file: string, hash: string): ChangedParagraph[] | null {
  const before = findVersion(file, hash);
  const read = readText(file);
  const after = isText(read) ? splitFrontMatter(read.text) : null;
  return before && after ? compareParagraphs(paragraphs(before), paragraphs(after)) : null;
}

/**
 * The version of a text with this fingerprint, from git's history of the file. null: git is missing, or that version
 * was never committed.
 */
export function findVersion(file: string, hash: string): SplitText | null {
  const name = path.basename(file);
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: path.dirname(file),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: maxOutputBytes
    });
  const log = orNull(() => git('log', '--follow', `-${maxCommits}`, '--format=%H', '--', name));
  for (const commit of log?.split('\n').filter(Boolean) ?? []) {
    const raw = orNull(() => git('show', `${commit}:./${name}`));
    const text = raw === null ? null : splitFrontMatter(raw);
    if (text && orNull(() => fingerprint(text)) === hash) return text;
  }
  return null;
}

function orNull<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}

function paragraphs({head, body}: SplitText): string[] {
  const {title, summary} = (readYaml(head, '').located?.data ?? {}) as Record<string, unknown>;
  return [title, summary, ...body.split(/\n{2,}/)]
    .map(text => (typeof text === 'string' ? text.trim() : ''))
    .filter(Boolean);
}

/** Pairs removed paragraphs with the added ones that replace them, and marks the changed words of each pair. */
export function compareParagraphs(
  before: readonly string[],
  after: readonly string[]
): ChangedParagraph[] {
  const changed: ChangedParagraph[] = [];
  let removed: string[] = [];
  const flushRemoved = () => {
    for (const text of removed) changed.push([{text, change: 'removed'}]);
    removed = [];
  };
  for (const part of diffArrays([...before], [...after])) {
    if (part.removed) removed.push(...part.value);
    else if (part.added)
      for (const text of part.value) changed.push(compareWords(removed.shift(), text));
    else flushRemoved();
  }
  flushRemoved();
  return changed;
}

const compareWords = (before: string | undefined, after: string): ChangedParagraph =>
  before === undefined
    ? [{text: after, change: 'added'}]
    : diffWordsWithSpace(before, after).map(({value, added, removed}) => ({
        text: value,
        change: added ? 'added' : removed ? 'removed' : 'same'
      }));
