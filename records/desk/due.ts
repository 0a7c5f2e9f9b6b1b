import {checkFolder, Context} from '../check/index.ts';
import {factsFile, listFolders, type Folder} from '../read/files.ts';
import {readFolder, type ReadFolder} from '../read/folder.ts';
import {isText, readText} from '../read/source/readText.ts';
import {readYaml} from '../read/yaml.ts';

/** A published item with a time of release. */
export type Scheduled = {
  /** `kind/slug`. */
  item: string;
  at: Date;
  /** `publishAt` as the editor wrote it. */
  written: string;
  folder: Folder;
};

/**
 * Everything published that has a time of release, the earliest first, even if the rest of its facts cannot be read.
 * Drafts are left out: their time means nothing until an editor publishes them.
 */
export const scheduledItems = (folders: readonly Folder[] = listFolders()): Scheduled[] =>
  folders
    .flatMap(folder => scheduledIn(folder) ?? [])
    .sort((a, b) => a.at.getTime() - b.at.getTime());

function scheduledIn(folder: Folder): Scheduled | undefined {
  const read = readText(factsFile(folder));
  const {state, publishAt: written} = isText(read) ? releaseIn(read.text) : {};
  if (state !== 'published' || typeof written !== 'string') return undefined;
  const at = new Date(written);
  const item = `${folder.kind}/${folder.slug}`;
  return Number.isNaN(at.getTime()) ? undefined : {item, at, written, folder};
}

/** `state` and `publishAt` as written, by line where the file is not YAML. */
function releaseIn(text: string): {state?: unknown; publishAt?: unknown} {
  const {located} = readYaml(text, '');
  if (located) return located.data as {state?: unknown; publishAt?: unknown};
  const field = (name: string) =>
    new RegExp(`^${name}:[ \\t]*["']?([^\\s"'#]+)`, 'm').exec(text)?.[1];
  return {state: field('state'), publishAt: field('publishAt')};
}

/** Items whose time is after `moment`. */
export const waiting = (items: readonly Scheduled[], moment: Date) =>
  items.filter(({at}) => at > moment);

/** Items whose time came after `since` and by `moment`: a site built at `since` lacks them. */
export const becameDue = (items: readonly Scheduled[], since: Date, moment: Date) =>
  items.filter(({at}) => at > since && at <= moment);

/**
 * For each item, what an editor should know before its release, as the content is now: errors, which will stop the
 * build, and translations that are not recorded or out of date.
 */
export function releaseWarnings(items: readonly Scheduled[]): string[][] {
  const folders = items.length ? listFolders().map(readFolder) : [];
  return items.map(item => warningsOf(item, folders));
}

/** Checks as of the moment of release, when a link to an item that is released earlier is no error. */
function warningsOf({at, folder: {dir}}: Scheduled, folders: readonly ReadFolder[]): string[] {
  const context = new Context();
  context.update(folders, at);
  const findings = folders
    .filter(folder => folder.dir === dir)
    .flatMap(folder => checkFolder(folder, context, at));
  const errors = findings.filter(({level}) => level === 'error').length;
  const stale = findings.filter(
    ({level, field}) => level === 'warning' && field === 'translation.ofHash'
  );
  return [
    ...(errors
      ? [`${errors} ${errors === 1 ? 'error: it' : 'errors: they'} will stop the build`]
      : []),
    ...stale.map(({found}) =>
      found === 'not recorded yet'
        ? 'its translation is not recorded yet'
        : 'its translation is older than the original'
    )
  ];
}
