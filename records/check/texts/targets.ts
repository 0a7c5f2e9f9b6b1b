import type {Message} from '../../read/finding.ts';
import type {Locale} from '../../../i18n/locales.ts';
import type {ReadFolder} from '../../read/folder.ts';
import type {Context} from '../context.ts';
import {idsIn} from '../facts/ids.ts';

/** What texts may refer to in their own item and on the site. */
export type Targets = {
  /** Ids of the item's `media`; null if they cannot all be read. */
  media: string[] | null;
  /** Ids of the item's `links`; null if they cannot all be read. */
  links: string[] | null;
  /** Slugs of all actions. */
  actions: ReadonlySet<string>;
  /** Pages that readers see, as paths within a language. */
  pages: ReadonlySet<string>;
  /** Pages that readers do not see, with the reason. */
  hidden: ReadonlyMap<string, Message>;
  /** Ids of the headings of each page, by the reader's language. */
  headings: ReadonlyMap<string, Record<Locale, readonly string[]>>;
  /** Those of them that were taken off the site in an emergency. */
  takenOff: ReadonlySet<string>;
  /** Those of them that are held back until they are edited. Until then, links to them are taken out of the pages. */
  heldBack: ReadonlySet<string>;
};

export function targetsOf({facts}: ReadFolder, context: Context): Targets {
  const idsOf = (list: 'media' | 'links') => (facts ? idsIn(facts, list) : null);
  return {...targetsIn(context), media: idsOf('media'), links: idsOf('links')};
}

/** What texts outside any item may refer to. */
export const targetsIn = ({
  slugs,
  pages,
  hidden,
  headings,
  takenOff,
  heldBack
}: Context): Targets => ({
  media: [],
  links: [],
  actions: slugs.actions,
  pages,
  hidden,
  headings,
  takenOff,
  heldBack
});
