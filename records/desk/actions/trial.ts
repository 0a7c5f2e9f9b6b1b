import path from 'node:path';
import {sha256} from '../../../files/hash.ts';
import {checkContent, formatFinding, type Finding} from '../../check/index.ts';
import {buildMoment} from '../../moment.ts';
import {contentDir} from '../../read/files.ts';
import {isWithin, parseFiles, type ReadFolder} from '../../read/folder.ts';
import {readFolderFiles} from '../../read/source/folderFiles.ts';
import type {DocumentKind} from '../../schema/documents.ts';
import {currentContext, readFolders} from '../folders.ts';
import type {FileText} from './types.ts';

/** What the check finds once changes are made. */
export type Trial = {
  /** The item as it then is. */
  item: ReadFolder | undefined;
  /** All errors of the item, and those that are new elsewhere. */
  errors: Finding[];
  /** Of those, the ones that are new. */
  newErrors: Finding[];
  newWarnings: Finding[];
};

/**
 * Checks the content as if changes had been made, as of `moment`. Nothing is written, and the desk's context is as
 * before.
 */
export function tryChanges(
  name: string,
  changes: readonly FileText[],
  moment = buildMoment()
): Trial {
  const context = currentContext();
  const present = readFolders();
  const before = new Set(
    checkContent(buildMoment(), {folders: present, context}).findings.map(each =>
      formatFinding(each)
    )
  );
  const folders = withChanges(present, changes);
  const {findings} = checkContent(moment, {folders, context});
  const item = folders.find(({kind, slug}) => `${kind}/${slug}` === name);
  currentContext();
  const isOwn = (finding: Finding) => item !== undefined && isWithin(finding, item);
  const fresh = findings.filter(finding => !before.has(formatFinding(finding)));
  const newErrors = fresh.filter(({level}) => level === 'error');
  return {
    item,
    errors: findings.filter(
      finding => newErrors.includes(finding) || (finding.level === 'error' && isOwn(finding))
    ),
    newErrors,
    newWarnings: fresh.filter(({level}) => level === 'warning')
  };
}

/** The folders as they are once files have other texts; a folder without a file is gone. */
function withChanges(
  folders: readonly ReadFolder[],
  changes: readonly FileText[]
): readonly ReadFolder[] {
  const byFolder = new Map<string, FileText[]>();
  for (const change of changes.filter(({file}) => file.includes('/'))) {
    const name = path.posix.dirname(change.file);
    byFolder.set(name, [...(byFolder.get(name) ?? []), change]);
  }
  const known = new Map(folders.map(folder => [`${folder.kind}/${folder.slug}`, folder]));
  for (const [name, own] of byFolder) {
    const [kind, slug = ''] = name.split('/') as [DocumentKind, string];
    const folder = {kind, slug, dir: path.join(contentDir(), kind, slug)};
    const files = known.has(name) ? readFolderFiles(folder) : {names: [], texts: new Map()};
    const texts = new Map<string, string>(files.texts);
    for (const {file, text} of own)
      if (text === null) texts.delete(path.posix.basename(file));
      else texts.set(path.posix.basename(file), text);
    const names = [
      ...new Set([...files.names.filter(each => !/\.(?:md|yaml)$/.test(each)), ...texts.keys()])
    ];
    if (texts.size)
      known.set(name, parseFiles(folder, {names: names.sort(), texts, problems: new Map()}));
    else known.delete(name);
  }
  return [...known.values()];
}

/** A hash of a plan's changes and of the files that they replace, to notice that something changed meanwhile. */
export const sealOf = (changes: readonly FileText[], before: readonly (string | null)[]): string =>
  sha256(JSON.stringify([changes, before]));
