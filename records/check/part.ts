import {writtenPath} from '../read/paths.ts';
import {isPublic, isReleased, type Release} from '../derive/release.ts';
import type {ReadFolder} from '../read/folder.ts';
import {namesIn} from './names.ts';
import {unnameableIn, type Unnameable} from './unnameable.ts';
import {pathsNamedBy} from './references.ts';

/** What one folder adds to what all others are checked against. */
export type Part = {
  folder: ReadFolder;
  page: string;
  /** null: readers see the page; otherwise why not, '' if its state is not the reason. */
  hidden: string | null;
  /** true: it has a time of release, so that readers may see it without an edit. */
  awaits: boolean;
  names: ReturnType<typeof namesIn>;
  unnameable: Unnameable | null;
  /** The folders that its facts name, as `kind/slug`. */
  named: readonly string[];
  /** What belongs to one document for ever. */
  keys: readonly Key[];
};
type Key = {key: string; field: string; value: unknown};

export function partOf(folder: ReadFolder, now: Date): Part {
  const {kind, slug, facts} = folder;
  const {state, publishAt, recordNo} = (facts?.data ?? {}) as Partial<Release> & {
    recordNo?: number;
  };
  // A withheld person has no page, so no text may link to one.
  const isVisible = facts !== null && isPublic(facts.data as Release, now);
  return {
    folder,
    page: writtenPath(kind, slug),
    hidden: isVisible ? null : whyHidden({state, publishAt}, now),
    awaits: state === 'published' && publishAt !== undefined,
    names: namesIn(folder),
    unnameable: unnameableIn(folder),
    named: pathsNamedBy(folder),
    keys: [
      {key: `slug ${slug}`, field: 'folder name', value: slug},
      ...(recordNo === undefined
        ? []
        : [{key: `${kind} ${recordNo}`, field: 'recordNo', value: recordNo}])
    ]
  };
}

/** Whether two states of a folder give the same context. */
export const isAlike = ({folder: _old, ...old}: Part, {folder: _new, ...part}: Part) =>
  JSON.stringify(old) === JSON.stringify(part);

/** Why readers do not see an item, if its state is the reason. */
function whyHidden(
  {state, publishAt}: {state: Release['state'] | undefined; publishAt: string | undefined},
  now: Date
): string {
  if (state === 'withdrawn') return 'it is withdrawn';
  if (state === 'draft') return 'it is a draft';
  return state === 'published' && !isReleased({state, publishAt}, now)
    ? `it is released at ${publishAt}`
    : '';
}
