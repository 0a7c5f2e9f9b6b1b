import fs from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {checkContent, formatFinding} from '../../records/check/index.ts';
import type {Git} from '../store/contentFolder.fixture.ts';
import {before, itemName} from './item.fixture.ts';

/** What must hold of the item after several people have edited it at once. */
type Edited = {
  /** The folder of the content, which is that of this process (`CONTENT_DIR`), and its repository. */
  content: string;
  git: Git;
  /** Marks of all changes that the desk accepted or that were committed from outside. */
  accepted: readonly string[];
  /** Marks that were typed, accepted or not. */
  typed: readonly string[];
};

/** What is wrong: nothing may be lost, half-written or half-merged, and the check must pass. Empty if all is well. */
export function faultsOf(edited: Edited): string[] {
  const {git, accepted} = edited;
  const history = git('log', '-p', '--format=', '--', edited.content)
    .split('\n')
    .filter(line => line.startsWith('+'))
    .join('\n');
  const status = git('status', '--porcelain');
  const errors = checkContent().findings.filter(({level}) => level === 'error');
  return [
    ...accepted.filter(mark => !history.includes(mark)).map(mark => `lost: ${mark}`),
    ...(status ? [`the tree is not clean: ${status}`] : []),
    ...errors.map(finding => formatFinding(finding)),
    ...halfMerged(edited)
  ];
}

/** Signs of a merge that was not ended, and lines and values that nobody wrote. */
function halfMerged({content, git, typed}: Edited): string[] {
  const repository = git('rev-parse', '--absolute-git-dir');
  const left = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'rebase-merge', 'rebase-apply', 'index.lock']
    .filter(name => fs.existsSync(path.join(repository, name)))
    .map(name => `git has left ${name}`);
  const saves = fs
    .readdirSync(content)
    .filter(name => name.startsWith('.save-'))
    .map(name => `a save was not ended: ${name}`);
  const strange = Object.entries(before).flatMap(([name, text]) => {
    const known = new Set([...piecesOf(name, text), ...typed]);
    const now = fs.readFileSync(path.join(content, itemName, name), 'utf8');
    return piecesOf(name, now)
      .filter(piece => !known.has(piece))
      .map(piece => `nobody wrote this in ${name}: ${piece}`);
  });
  return [...left, ...saves, ...strange];
}

/** What people write as a whole: the lines of a text; the comments and the values of a YAML file. */
function piecesOf(name: string, text: string): string[] {
  const lines = text.split('\n');
  if (!name.endsWith('.yaml')) return lines;
  const comments = lines.filter(line => line.startsWith('# ')).map(line => line.slice(2));
  return [...comments, ...leavesOf(parse(text))];
}

const leavesOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(leavesOf)
    : [String(value)];
