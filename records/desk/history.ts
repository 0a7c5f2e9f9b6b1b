import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {diffArrays, diffWordsWithSpace} from 'diff';
import {parse} from 'yaml';
import {splitFrontMatter, type SplitText} from '../read/files.ts';
import {fingerprint} from '../read/fingerprint.ts';

/** A paragraph that changed, in pieces. */
export type Passage = {text: string; change: 'same' | 'added' | 'removed'}[];

/** Commits of a file that are looked through, newest first. */
const depth = 300;

/**
 * The text whose fingerprint a translation recorded, from git's history of the file; null if there is no git, or no
 * such version (it was translated from a text that was never committed).
 */
export function textByHash(file: string, hash: string): SplitText | null {
  const cwd = path.dirname(file);
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 16 * 1024 * 1024
    });
  try {
    for (const commit of git(
      'log',
      '--follow',
      `-${depth}`,
      '--format=%H',
      '--',
      path.basename(file)
    )
      .split('\n')
      .filter(Boolean)) {
      const text = showAt(git, commit, path.basename(file));
      if (text && fingerprint(text) === hash) return text;
    }
  } catch {
    return null;
  }
  return null;
}

function showAt(
  git: (...args: string[]) => string,
  commit: string,
  name: string
): SplitText | null {
  try {
    return splitFrontMatter(git('show', `${commit}:./${name}`));
  } catch {
    return null;
  }
}

/** Paragraphs of the original that differ from the version with this fingerprint; null if that cannot be found. */
export function changedPassages(file: string, hash: string): Passage[] | null {
  const before = textByHash(file, hash);
  const after = fs.existsSync(file) ? splitFrontMatter(fs.readFileSync(file, 'utf8')) : null;
  return before && after ? passages(paragraphs(before), paragraphs(after)) : null;
}

function paragraphs({head, body}: SplitText): string[] {
  const {title = '', summary = ''} = (parse(head) ?? {}) as {title?: string; summary?: string};
  return [title, summary, ...body.split(/\n{2,}/)].map(text => text.trim()).filter(Boolean);
}

/** Pairs paragraphs that were replaced and marks the words within. */
export function passages(before: readonly string[], after: readonly string[]): Passage[] {
  const found: Passage[] = [];
  let removed: string[] = [];
  const flush = () => {
    for (const text of removed) found.push([{text, change: 'removed'}]);
    removed = [];
  };
  for (const part of diffArrays([...before], [...after])) {
    if (part.removed) removed.push(...part.value);
    else if (part.added) {
      for (const text of part.value) {
        const old = removed.shift();
        found.push(
          old === undefined
            ? [{text, change: 'added'}]
            : diffWordsWithSpace(old, text).map(({value, added, removed: gone}) => ({
                text: value,
                change: added ? 'added' : gone ? 'removed' : 'same'
              }))
        );
      }
    } else flush();
  }
  flush();
  return found;
}
