import type {ReadFolder} from '../../read/folder.ts';
import {heldBackFor, unnameableIn} from './unnameable.ts';

/**
 * The documents that name someone taken off the site, as `kind/slug`. They are held back: the gate treats them like
 * drafts until an editor has removed the name, so that the site can be published at once.
 */
export function heldBackIn(folders: readonly ReadFolder[]): string[] {
  const people = folders.flatMap(folder => unnameableIn(folder) ?? []);
  return folders
    .filter(folder => heldBackFor(folder, people).length > 0)
    .map(({kind, slug}) => `${kind}/${slug}`);
}

/** A line for the terminal, or null if nothing is held back. */
export const describeHeldBack = (names: readonly string[]): string | null =>
  names.length
    ? `${names.length} held back, not published, since a person named there was taken off the site:\n` +
      `  ${names.join('\n  ')}`
    : null;
