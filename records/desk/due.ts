import fs from 'node:fs';
import {parseDocument} from 'yaml';
import {checkFolder, Context} from '../check/index.ts';
import {readFolder} from '../read/folder.ts';
import {factsFile, listFolders, type Folder} from '../read/files.ts';

/** An item with a time of release. */
export type Scheduled = {item: string; at: Date; written: string; folder: Folder};

/** Everything published with a time, by that time, even if the rest of its facts cannot be read. A draft with a time is not among it: nobody has released it. */
export function scheduledItems(folders: readonly Folder[] = listFolders()): Scheduled[] {
  return folders
    .filter(folder => fs.existsSync(factsFile(folder)))
    .flatMap(folder => {
      const facts = parseDocument(fs.readFileSync(factsFile(folder), 'utf8'));
      const written = facts.get('publishAt');
      const at = new Date(typeof written === 'string' ? written : '');
      return facts.get('state') === 'published' &&
        typeof written === 'string' &&
        !Number.isNaN(at.getTime())
        ? [{item: `${folder.kind}/${folder.slug}`, at, written, folder}]
        : [];
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** What still waits at `now`. */
export const waiting = (items: readonly Scheduled[], now: Date) => items.filter(({at}) => at > now);

/** What became due after `since` and by `now`: a site built at `since` lacks it. */
export const becameDue = (items: readonly Scheduled[], since: Date, now: Date) =>
  items.filter(({at}) => at > since && at <= now);

/** What an editor should know of each before its time, as the content stands now: errors, which stop the build then, and translations that are behind. */
export function remarks(items: readonly Scheduled[]): string[][] {
  const folders = items.length ? listFolders().map(readFolder) : [];
  return items.map(({at, folder: {dir}}) => {
    const context = new Context();
    context.update(folders, at);
    const own = folders
      .filter(folder => folder.dir === dir)
      .flatMap(folder => checkFolder(folder, context, at));
    const errors = own.filter(({level}) => level === 'error').length;
    const behind = own.filter(
      ({level, field}) => level === 'warning' && field === 'translation.ofHash'
    );
    return [
      ...(errors
        ? [`${errors} ${errors === 1 ? 'error: it' : 'errors: they'} will stop the build`]
        : []),
      ...behind.map(({found}) =>
        found === 'not recorded yet'
          ? 'its translation is not recorded yet'
          : 'its translation is older than the original'
      )
    ];
  });
}
