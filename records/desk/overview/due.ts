import {message, type Message} from '../../../i18n/catalogue/message.ts';
import {checkContent, Context, formatFinding, type Finding} from '../../check/index.ts';
import {isNotRecorded} from '../../check/texts/translations.ts';
import {endOf} from '../../derive/actionEnd.ts';
import {isPublic, type Release} from '../../derive/release.ts';
import {buildMoment} from '../../moment.ts';
import {factsFile, listFolders, type Folder} from '../../read/files.ts';
import {fieldName} from '../../read/finding.ts';
import {isWithin, readFolder, type ReadFolder} from '../../read/folder.ts';
import {writtenPath} from '../../read/paths.ts';
import {isText, readText} from '../../read/source/readText.ts';
import {readYaml} from '../../read/yaml.ts';

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
 * All published items with a time of release, earliest first, even those whose other facts cannot be read.
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

/**
 * When published calls to action end by their last day. From then on letters and addresses are off the site, so it is
 * built again.
 */
export const endingCalls = (folders: readonly Folder[] = listFolders()): Scheduled[] =>
  folders
    .filter(({kind}) => kind === 'actions')
    .flatMap(folder => {
      const read = readText(factsFile(folder));
      const facts = isText(read) ? readYaml(read.text, '').located?.data : undefined;
      const {state, closed, deadline} = (facts ?? {}) as Record<string, unknown>;
      if (state !== 'published' || closed !== undefined || typeof deadline !== 'string') return [];
      const at = endOf(deadline);
      const item = `${folder.kind}/${folder.slug}`;
      return Number.isNaN(at.getTime()) ? [] : [{item, at, written: deadline, folder}];
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime());

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

/** Items whose time came after `since` and by `moment`: a site built at `since` does not follow them yet. */
export const becameDue = (items: readonly Scheduled[], since: Date, moment: Date) =>
  items.filter(({at}) => at > since && at <= moment);

/** Errors to name in full; the others are counted. */
const maxErrors = 5;

/**
 * For each item, what an editor should know before its release, as the content is now: errors that will stop the build
 * then, translations that are not recorded or out of date, and the pages that will show the item.
 */
export function releaseWarnings(items: readonly Scheduled[], now = buildMoment()): Message[][] {
  if (!items.length) return [];
  const folders = listFolders().map(readFolder);
  const present = new Set(errorsAt(now, folders).map(each => formatFinding(each)));
  return items.map(item => warningsOf(item, folders, present));
}

const errorsAt = (moment: Date, folders: readonly ReadFolder[]) =>
  checkContent(moment, {folders}).findings.filter(({level}) => level === 'error');

/** Checks as of the moment of release, when a link to an item that is released earlier is no error. */
function warningsOf(
  {at, item, folder}: Scheduled,
  folders: readonly ReadFolder[],
  present: ReadonlySet<string>
): Message[] {
  const context = new Context();
  const {findings} = checkContent(at, {folders, context});
  const errors = findings.filter(({level}) => level === 'error');
  const own = errors.filter(finding => isWithin(finding, folder));
  const others = errors.filter(
    finding => !isWithin(finding, folder) && !present.has(formatFinding(finding))
  );
  const stale = findings.filter(
    finding =>
      isWithin(finding, folder) &&
      finding.level === 'warning' &&
      finding.field === 'translation.ofHash'
  );
  const pages = [
    ...new Set(
      [...context.namedBy(folder), ...context.namersOf(item)]
        .filter(each => !context.isHeldBack(each))
        .filter(({facts}) => facts !== null && isPublic(facts.data as Release, at))
        .map(({kind, slug}) => `${kind}/${slug}`)
    )
  ];
  const reason =
    context.isHeldBack(folder) && context.hidden.get(writtenPath(folder.kind, folder.slug));
  return [
    ...(reason ? [message('due.notReleased', {reason})] : []),
    ...stopping(own, ''),
    ...stopping(others, message('due.later')),
    ...stale.map(finding => message(isNotRecorded(finding) ? 'due.notRecorded' : 'due.outdated')),
    ...(pages.length ? [message('due.shownOn', {pages})] : [])
  ];
}

const stopping = (errors: readonly Finding[], where: '' | Message): Message[] =>
  errors.length
    ? [
        errors.length === 1
          ? message('due.oneError', {where})
          : message('due.errors', {count: errors.length, where}),
        ...errors.slice(0, maxErrors).map(({file, line, field, found, expected}) =>
          message('due.error', {
            place: `${file}:${line}`,
            field: fieldName(field),
            found,
            expected
          })
        )
      ]
    : [];
