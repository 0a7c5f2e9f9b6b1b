import path from 'node:path';
import {sha256} from '../../files/hash.ts';
import {locales} from '../../i18n/locales.ts';
import {buildMoment} from '../moment.ts';
import {marksOf, recallMarks} from '../read/bodies.ts';
import type {ReadTexts} from '../read/contentRecord.ts';
import {
  contentDir,
  factsFile,
  listFolders,
  shortPath,
  splitFrontMatter,
  wordsFile,
  type Folder
} from '../read/files.ts';
import type {Finding} from '../read/finding.ts';
import {parseFiles, type ReadFolder} from '../read/folder.ts';
import {readFolderFiles, type FolderFiles} from '../read/source/folderFiles.ts';
import {locate} from '../read/yaml.ts';
import type {DocumentKind} from '../schema/documents.ts';
import {Context} from './context.ts';
import {checkContent} from './index.ts';
import {heldBackIn} from './withheld/heldBack.ts';
import {
  codeVersion,
  previousCheckFile,
  readPreviousCheck,
  writePreviousCheck,
  type KeptFolder,
  type PreviousCheck
} from './previousCheck.ts';

/** `parsed` counts the folders whose files changed, so that they had to be parsed. */
export type IncrementalCheck = {
  findings: Finding[];
  folders: readonly ReadFolder[];
  parsed: number;
};

/**
 * Checks all content as of `now`, like `checkContent`, but takes over what the previous check found in folders that
 * did not change. It restores the context of that check and updates it, as the desk does after an edit, so the same
 * rule decides which findings are still current. Only a check without errors is kept: valid data survives JSON as is.
 */
export function checkIncrementally(
  now = buildMoment(),
  parse: typeof parseFiles = parseFiles,
  file = previousCheckFile
): IncrementalCheck {
  const version = codeVersion();
  const previous = readPreviousCheck(file, version);
  const kept = new Map(previous?.folders);
  const hashes = new Map<string, string>();
  const unchanged = new Map<string, ReadFolder>();
  const folders = listFolders().map(folder => {
    const [name, files] = [nameOf(folder), readFolderFiles(folder)];
    const [hash, before] = [hashOf(files), kept.get(name)];
    hashes.set(name, hash);
    if (before?.hash !== hash) return parse(folder, files);
    const restored = restoreFolder(folder, files, before);
    unchanged.set(name, restored);
    return restored;
  });
  const context = previous ? restoreContext(previous, unchanged) : new Context();
  const {findings} = checkContent(now, {folders, context});
  // Whether a folder is held back depends on texts, which are not kept of a folder that has changed since.
  if (!findings.some(({level}) => level === 'error') && !heldBackIn(folders).length)
    writePreviousCheck(file, version, {
      now: now.toISOString(),
      folders: folders.flatMap(folder => keep(folder, hashes.get(nameOf(folder)), context))
    });
  return {findings, folders, parsed: folders.length - unchanged.size};
}

const nameOf = ({kind, slug}: Folder) => `${kind}/${slug}`;

/** The names of all files count, since a missing picture is an error in facts that did not change. */
const hashOf = ({names, texts}: FolderFiles) => sha256(JSON.stringify([names, [...texts]]));

function keep(
  folder: ReadFolder,
  hash: string | undefined,
  context: Context
): [string, KeptFolder][] {
  const {record, words} = folder;
  const findings = context.findings.kept(folder);
  if (hash === undefined || findings === undefined || !record) return [];
  const marks: KeptFolder['marks'] = {};
  for (const locale of locales) {
    const text = words[locale];
    if (text) marks[locale] = marksOf(text.text);
  }
  return [[nameOf(folder), {hash, record, marks, findings}]];
}

/** A folder as it was read for the previous check, without parsing or validating its files again. */
function restoreFolder(
  folder: Folder,
  {texts}: FolderFiles,
  {record, marks}: KeptFolder
): ReadFolder {
  const file = factsFile(folder);
  const words: ReadTexts = {};
  for (const locale of locales) {
    const name = wordsFile(folder, locale);
    const text = splitFrontMatter(texts.get(path.basename(name)) ?? '');
    if (!text) continue;
    const known = marks[locale];
    if (known) recallMarks(text, known);
    const located = locate(record.words[locale], text.head, shortPath(name), 2);
    words[locale] = {located, text, file: shortPath(name)};
  }
  return {
    ...folder,
    facts: locate(record.facts, texts.get(path.basename(file)) ?? '', shortPath(file)),
    words,
    record,
    findings: []
  };
}

/** The context as it was after the previous check, with the findings in folders that have not changed since. */
function restoreContext(
  {now, folders}: PreviousCheck,
  unchanged: ReadonlyMap<string, ReadFolder>
): Context {
  const context = new Context();
  context.update(
    folders.map(([name, kept]) => unchanged.get(name) ?? formerFolder(name, kept)),
    new Date(now)
  );
  for (const [name, {findings}] of folders) {
    const folder = unchanged.get(name);
    if (folder) context.findings.recall(folder, context.namedBy(folder), findings);
  }
  return context;
}

/** A folder that has changed or gone since. It contributed only its former facts and headings to the context. */
function formerFolder(name: string, {record, marks}: KeptFolder): ReadFolder {
  const [kind, slug] = name.split('/') as [DocumentKind, string];
  const folder = {kind, slug, dir: path.join(contentDir(), kind, slug)};
  const located = locate(record.facts, '', shortPath(factsFile(folder)));
  const words: ReadTexts = {};
  for (const locale of locales) {
    const known = marks[locale];
    if (!known) continue;
    const text = {head: '', body: '', bodyLine: 1};
    recallMarks(text, known);
    words[locale] = {located: locate({}, '', ''), text, file: ''};
  }
  return {...folder, facts: located, words, record: null, findings: []};
}
