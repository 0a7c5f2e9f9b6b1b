import {foldForNames} from '../check/withheld/nameFold.ts';
import {heldBackIn} from '../check/withheld/heldBack.ts';
import {isNamedIn, unnameableIn} from '../check/withheld/unnameable.ts';
import {isReleased, type Release} from '../derive/release.ts';
import type {ReadFolder} from '../read/folder.ts';
import {standingPaths, writtenPath} from '../read/paths.ts';
import {readRedirects, redirectsOf, type Redirect} from './read.ts';

/**
 * The redirects that may be published at `now`. Left out are those to a page that readers cannot see, and those with a
 * name that must not appear: withholding a person must never wait for an edit of `redirects.yaml`.
 */
export function shownRedirects(folders: readonly ReadFolder[], now: Date): Redirect[] {
  const heldBack = new Set(heldBackIn(folders));
  const unnameable = folders.flatMap(folder => unnameableIn(folder) ?? []);
  const pages = new Set<string>([
    ...standingPaths,
    ...folders
      .filter(folder => !heldBack.has(`${folder.kind}/${folder.slug}`) && hasPage(folder, now))
      .map(({kind, slug}) => writtenPath(kind, slug))
  ]);
  const named = (address: string) => {
    const folded = foldForNames(address);
    return unnameable.some(person => isNamedIn(folded, person));
  };
  const entries = readRedirects().filter(({from, to}) => !named(from) && !named(to));
  return redirectsOf(entries, path => pages.has(path));
}

/** Whether a document has a page at `now`; a withdrawn one has the notice, if readers ever saw it. */
export function hasPage({kind, record}: ReadFolder, now: Date): boolean {
  if (!record || kind === 'actions') return false;
  const facts: Release & {identity?: string; withdrawn?: unknown} = record.facts;
  if (facts.identity === 'withheld') return false;
  if (isReleased(facts, now)) return true;
  return (
    facts.state === 'withdrawn' &&
    kind !== 'pages' &&
    facts.withdrawn !== undefined &&
    isReleased({...facts, state: 'published'}, now)
  );
}
