import {formatMessage} from '../../../i18n/catalogue/format.ts';
import type {Locale} from '../../../i18n/locales.ts';
import {message} from '../../read/finding.ts';
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

/** Lines for the terminal, or null if nothing is held back. */
export const describeHeldBack = (names: readonly string[], locale: Locale = 'en'): string | null =>
  names.length
    ? [formatMessage(message('summary.heldBack', {count: names.length}), locale), ...names].join(
        '\n  '
      )
    : null;
