import {writeLightIndex} from './read/lightIndex.ts';
import {makePictures} from './read/pictures.ts';
import {readFolder, type ReadFolder} from './read/folder.ts';
import {formatFinding} from './check/index.ts';
import {checkKept} from './check/kept.ts';
import {locales} from '../i18n/locales.ts';
import {listFolders} from './read/files.ts';
import {forgetTrees} from './read/trees.ts';

/** Checks all content, then writes what the door reads (`.content/`) and makes the pictures. */
export async function generateContent(): Promise<void> {
  await indexContent(reportFindings());
}

/** What follows the check. Content that was not checked must not be built: only a test of the door alone calls this by itself. */
export async function indexContent(
  folders: readonly ReadFolder[] = listFolders().map(readFolder)
): Promise<void> {
  writeLightIndex(folders, await makePictures(undefined, undefined, folders));
  forgetTrees(
    folders.flatMap(({words}) => locales.flatMap(locale => words[locale]?.text.body ?? []))
  );
}

function reportFindings(): readonly ReadFolder[] {
  const {findings, folders, again} = checkKept();
  const errors = findings.filter(finding => finding.level === 'error');
  for (const finding of findings) console.error(`${formatFinding(finding)}\n`);
  console.log(
    `content: ${folders.length} items, ${errors.length} errors, ${findings.length - errors.length} warnings${again < folders.length ? `; ${again} read again` : ''}`
  );
  if (errors.length) throw new ContentError(errors.length);
  return folders;
}

/** Thrown when the content must not be built; the findings have been printed. */
export class ContentError extends Error {
  override name = 'ContentError';
  constructor(count: number) {
    super(`${count} ${count === 1 ? 'error' : 'errors'} in the content. Nothing was built.`);
  }
}
