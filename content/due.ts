import fs from 'node:fs';
import {parse} from 'yaml';
import {factsFile, listFolders} from './files.ts';
import type {Release} from './release.ts';

/** An item with a time of release. */
export type Scheduled = {item: string; at: Date; written: string};

/** Everything published with a time, by that time. A draft with a time is not among it: nobody has released it. */
export function scheduledItems(): Scheduled[] {
  return listFolders().filter(folder => fs.existsSync(factsFile(folder))).flatMap(folder => {
    const {state, publishAt} = (parse(fs.readFileSync(factsFile(folder), 'utf8')) ?? {}) as Partial<Release>;
    const at = new Date(publishAt ?? '');
    return state === 'published' && publishAt && !Number.isNaN(at.getTime()) ? [{item: `${folder.kind}/${folder.slug}`, at, written: publishAt}] : [];
  }).sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** What still waits at `now`. */
export const waiting = (items: readonly Scheduled[], now: Date) => items.filter(({at}) => at > now);

/** What became due after `since` and by `now`: a site built at `since` lacks it. */
export const becameDue = (items: readonly Scheduled[], since: Date, now: Date) => items.filter(({at}) => at > since && at <= now);
