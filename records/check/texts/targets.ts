import type {Message} from '../../read/finding.ts';
import type {Locale} from '../../../i18n/locales.ts';
import type {ReadFolder} from '../../read/folder.ts';
import type {Context} from '../context.ts';
import {allActions} from '../contribution.ts';
import {idsIn} from '../facts/ids.ts';

/** What texts may refer to in their own item and on the site. */
export type Targets = {
  /** Ids of the item's `media`; null if they cannot all be read. */
  media: string[] | null;
  /** Ids of the item's `links`; null if they cannot all be read. */
  links: string[] | null;
  /** Slugs of all actions. */
  actions: Iterable<string>;
  /** Pages that readers see, as paths within a language. */
  pages: Pages;
  /** Pages that readers do not see, with the reason. */
  hidden: ReadonlyMap<string, Message>;
  /** Ids of the headings of each page, by the reader's language. */
  headings: {get: (page: string) => Record<Locale, readonly string[]> | undefined};
  /** Those of them that were taken off the site in an emergency. */
  takenOff: Pages;
  /** Those of them that are held back until they are edited. Until then, links to them are taken out of the pages. */
  heldBack: Pages;
};
/** Paths of pages within a language. */
export type Pages = Pick<ReadonlySet<string>, 'has'> & Iterable<string>;

export function targetsOf({facts}: ReadFolder, context: Context): Targets {
  const idsOf = (list: 'media' | 'links') => (facts ? idsIn(facts, list) : null);
  return {...targetsIn(context), media: idsOf('media'), links: idsOf('links')};
}

/** What texts outside any item may refer to. The context notes what is asked about. */
export function targetsIn(context: Context): Targets {
  const {slugs, pages, hidden, headings, takenOff, heldBack, findings} = context;
  const {asked} = findings;
  const noting = (set: ReadonlySet<string>): Pages => ({
    has(page) {
      asked.note(page);
      return set.has(page);
    },
    [Symbol.iterator]: () => set[Symbol.iterator]()
  });
  return {
    media: [],
    links: [],
    actions: {
      [Symbol.iterator]() {
        asked.note(allActions);
        return slugs.actions[Symbol.iterator]();
      }
    },
    pages: noting(pages),
    hidden,
    headings: {
      get(page) {
        asked.note(page);
        return headings.get(page)?.();
      }
    },
    takenOff: noting(takenOff),
    heldBack: noting(heldBack)
  };
}
