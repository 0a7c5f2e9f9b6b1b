import type {Words} from '../../collections/types.ts';
import {checkFolder, Context, type Finding} from '../../check/index.ts';
import {isPublic, type Release} from '../../derive/release.ts';
import {rememberUnsaved} from '../../read/bodies.ts';
import {buildMoment} from '../../moment.ts';
import type {ContentRecord} from '../../read/contentRecord.ts';
import {expectedFiles, withPlainLines, type Folder} from '../../read/files.ts';
import {parseFiles, type ReadFolder} from '../../read/folder.ts';
import {readFolderFiles} from '../../read/source/folderFiles.ts';
import type {DocumentKind} from '../../schema/documents.ts';
import {currentContext, folderOf, readFolders, recordIn} from '../folders.ts';

/** Texts that are not saved, by the names of their files. */
export type UnsavedTexts = Readonly<Record<string, string>>;

/** A folder read as if it had these texts. Names that its kind does not have are left out. */
export function overlaid(folder: Folder, unsaved: UnsavedTexts): ReadFolder {
  const {names, texts, problems} = readFolderFiles(folder);
  const given = Object.entries(unsaved).filter(([name]) =>
    expectedFiles(folder.kind).includes(name)
  );
  const replaced = new Set(given.map(([name]) => name));
  const read = parseFiles(folder, {
    names: [...new Set([...names, ...replaced])].sort(),
    texts: new Map([
      ...texts,
      ...given.map(([name, text]) => [name, withPlainLines(text)] as const)
    ]),
    problems: new Map([...(problems ?? [])].filter(([name]) => !replaced.has(name)))
  });
  for (const words of Object.values(read.words)) rememberUnsaved(words.text);
  return read;
}

/** The record of a document with texts that are not saved, or undefined if its files are not valid then. */
export const recordWith = <F, W extends Words>(
  folder: Folder,
  unsaved: UnsavedTexts
): ContentRecord<F, W> | undefined =>
  Object.keys(unsaved).length
    ? ((overlaid(folder, unsaved).record as ContentRecord<F, W> | null) ?? undefined)
    : recordIn<F, W>(folder);

/** Whether readers see a folder, with all that its facts name: not a person who is named by initials only. */
function isSeenByAll({facts}: ReadFolder, now: Date): boolean {
  const data = facts?.data as (Release & {identity?: string}) | undefined;
  return data !== undefined && isPublic(data, now) && data.identity !== 'initials';
}

/** A context for unsaved texts, apart from that of the files, so that what is known of those stays valid. */
const contexts: Record<'editor' | 'guest', Context> = {editor: new Context(), guest: new Context()};

/**
 * The findings that an item would have with these texts; none if there is no such item. Someone with a link to one item
 * gets those that follow from it and from what readers see: others could tell of drafts, or of who is withheld.
 */
export function findingsWith(
  kind: DocumentKind,
  slug: string,
  unsaved: UnsavedTexts,
  viewer: 'editor' | 'guest'
): Finding[] {
  const known = currentContext();
  const folder = folderOf(kind, slug);
  if (!folder) return [];
  const own = overlaid(folder, unsaved);
  const now = buildMoment();
  const saved = readFolders();
  const at = saved.findIndex(({dir}) => dir === own.dir);
  const all = at < 0 ? [...saved, own] : saved.with(at, own);
  const isShown = (each: ReadFolder) =>
    viewer === 'editor' || each === own || (isSeenByAll(each, now) && !known.isHeldBack(each));
  const context = contexts[viewer];
  context.update(all.filter(isShown), now);
  return checkFolder(own, context, now);
}
