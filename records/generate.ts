import {formatFinding} from './check/index.ts';
import {checkIncrementally} from './check/incremental.ts';
import {describeHeldBack, heldBackIn} from './check/withheld/heldBack.ts';
import {isPublic} from './derive/release.ts';
import {buildMoment} from './moment.ts';
import {storeBody, syncStore} from './read/bodies.ts';
import {listFolders, type SplitText} from './read/files.ts';
import {parseFiles, readFolder, type ReadFolder} from './read/folder.ts';
import {makePictures} from './read/pictures.ts';
import {shownRedirects} from './redirects/shown.ts';
import {writeRecords} from './writeRecords.ts';

/**
 * Checks all content, then writes what the door reads to `.content/` and makes the pictures. Prints
 * the findings and throws a `ContentError` if there is an error among them; then the last good
 * records stay.
 */
export async function generateContent(): Promise<void> {
  const now = buildMoment();
  const {findings, folders, parsed} = checkIncrementally(now, (folder, files) => {
    const read = parseFiles(folder, files);
    publicTexts(read, now).forEach(storeBody);
    return read;
  });
  const errors = findings.filter(finding => finding.level === 'error');
  for (const finding of findings) console.error(`${formatFinding(finding)}\n`);
  console.log(
    `content: ${folders.length} items, ${errors.length} errors, ` +
      `${findings.length - errors.length} warnings` +
      (parsed < folders.length ? `; ${parsed} read again` : '')
  );
  const heldBack = describeHeldBack(heldBackIn(folders));
  if (heldBack) console.log(heldBack);
  if (errors.length) throw new ContentError(errors.length);
  await writeContent(folders, now);
}

/**
 * Writes without a check, which must come before any build: only a test of the door calls this on
 * its own.
 */
export async function writeContent(
  folders: readonly ReadFolder[] = listFolders().map(readFolder),
  now = buildMoment()
): Promise<void> {
  const heldBack = heldBackIn(folders);
  const shown = folders.filter(({kind, slug}) => !heldBack.includes(`${kind}/${slug}`));
  const pictures = await makePictures(shown, now);
  await writeRecords(folders, pictures, heldBack, shownRedirects(folders, now));
  syncStore(shown.flatMap(folder => publicTexts(folder, now)));
}

/** The texts of a document that passes the gate. */
const publicTexts = ({record, words}: ReadFolder, now: Date): SplitText[] =>
  record && isPublic(record.facts, now) ? Object.values(words).map(({text}) => text) : [];

/** Thrown when the content must not be built; the findings have been printed. */
export class ContentError extends Error {
  override name = 'ContentError';
  constructor(count: number) {
    super(`${count} ${count === 1 ? 'error' : 'errors'} in the content. Nothing was built.`);
  }
}
