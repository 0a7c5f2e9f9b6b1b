import {addToSet} from './sets.ts';

/** Which folders’ checks asked about which page, so that a change of it makes their findings stale, and no others. */
export class Asked {
  /** For each page, the paths of the folders. */
  private readonly askers = new Map<string, Set<string>>();
  /** Folders of which it is not known. */
  private readonly unknown = new Set<string>();
  private asker: string | null = null;

  /** Checks a folder, and notes what it asks about. */
  during<Found>(dir: string, check: () => Found): Found {
    this.unknown.delete(dir);
    this.asker = dir;
    try {
      return check();
    } finally {
      this.asker = null;
    }
  }

  /** Notes that the check that is going on, if there is one, asks about a page. */
  note(page: string): void {
    if (this.asker !== null) addToSet(this.askers, page, this.asker);
  }

  /** Notes that a folder may have asked about any page. */
  noteAny(dir: string): void {
    this.unknown.add(dir);
  }

  /** The paths of the folders whose checks asked about a page. */
  about = (page: string): readonly string[] => [...(this.askers.get(page) ?? []), ...this.unknown];
}
