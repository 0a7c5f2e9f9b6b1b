import type {ReadFolder} from '../../read/folder.ts';
import type {Context} from '../context.ts';

/** What texts may refer to in their own item and on the site. */
export type Targets = {
  /** Ids of the item's `media`. */
  media: string[];
  /** Ids of the item's `links`. */
  links: string[];
  /** Slugs of all actions. */
  actions: ReadonlySet<string>;
  /** Pages that readers see, as paths within a language. */
  pages: ReadonlySet<string>;
  /** Pages that readers do not see, with the reason. */
  hidden: ReadonlyMap<string, string>;
};

export function targetsOf(folder: ReadFolder, {slugs, pages, hidden}: Context): Targets {
  const {media, links} = (folder.facts?.data ?? {}) as {media?: unknown; links?: unknown};
  return {media: idsIn(media), links: idsIn(links), actions: slugs.actions, pages, hidden};
}

const idsIn = (list: unknown) =>
  Array.isArray(list) ? list.map(entry => String((entry as {id?: unknown} | null)?.id)) : [];
