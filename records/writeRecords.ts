import fs from 'node:fs';
import {sha256} from '../files/hash.ts';
import {writeWhole} from '../files/write.ts';
import {generateCollections} from './collections/generate.ts';
import {textsFile} from './collections/read.ts';
import type {ReadFolder} from './read/folder.ts';
import type {Picture} from './read/pictures.ts';
import type {Redirect} from './redirects/read.ts';

/**
 * Writes what the door reads: the collections, the state of the texts, the list of pictures, a revision, which
 * documents are held back (`kind/slug`), and the redirects that may be published. Throws if a document is not
 * valid; the check must come first.
 */
export async function writeRecords(
  folders: readonly ReadFolder[],
  pictures: Record<string, Picture>,
  heldBack: readonly string[],
  redirects: readonly Redirect[]
): Promise<void> {
  const texts = folders.map(({kind, slug, dir, record}) => {
    if (!record) throw new Error(`${dir} does not match the schema; run npm run check`);
    return [`${kind}/${slug}`, {outdated: record.outdated, bodies: record.bodies}] as const;
  });
  await generateCollections(folders);
  write(textsFile, Object.fromEntries(texts));
  write('.content/pictures.json', pictures);
  write('.content/heldBack.json', heldBack);
  write('.content/redirects.json', redirects);
  write('.content/revision.json', {revision: revisionOf(folders)});
}

/** An unchanged file keeps its time, so that `next dev` does not rebuild because of it. */
function write(file: string, content: unknown) {
  const text = JSON.stringify(content);
  if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) writeWhole(file, text);
}

/**
 * Changes with every edit while developing, so that `next dev` shows it. The door imports it, and a changed import
 * makes Turbopack compile the whole application again, which a production build must not pay for.
 */
const revisionOf = (folders: readonly ReadFolder[]): string =>
  process.env.NODE_ENV === 'production'
    ? 'production'
    : sha256(JSON.stringify(folders.map(({slug, record}) => [slug, record])), 12);
