import {checkContent, type Finding} from '../../check/index.ts';
import {buildMoment} from '../../moment.ts';
import type {Folder} from '../../read/files.ts';
import {changeLog} from '../changeLog.ts';
import {scheduledItems, waiting, type Scheduled} from './due.ts';
import {allFolders, currentContext, readFolders} from '../folders.ts';
import {glanceAt} from './glance.ts';
import {listItems, nextRelease, type DeskItem} from '../items.ts';
import {leftIn} from './leftToWrite.ts';
import {hasReadEverything, readEverything} from '../warmUp.ts';

/** How many errors and warnings an item has, and how many places that are still to be written. */
export type Work = {errors: number; warnings: number; left: number};

/** What the list of the desk shows. */
export type Overview = {
  items: DeskItem[];
  /** Sorted by file and line. */
  findings: Finding[];
  workOf: (item: Pick<DeskItem, 'kind' | 'slug'>) => Work;
  /** The next scheduled release, if there is one. */
  next: Scheduled | undefined;
  /** false: the content is still being read, so findings, texts and reviews are not known yet. */
  isChecked: boolean;
};

/** With at most this many items, the first list after a start waits until all are read and checked: a few seconds. */
const fewItems = 300;

/**
 * All items with what is to be done for each. After a start with much content, what a glance at the files tells, while
 * everything is read and checked in the background.
 */
export async function overview(): Promise<Overview> {
  if (hasReadEverything()) return full();
  const reading = readEverything();
  if (allFolders().length > fewItems) return atAGlance();
  await reading;
  return full();
}

const none: Work = {errors: 0, warnings: 0, left: 0};

/** Glances, each with the number of the folder's last edit before it. */
const glances = new Map<string, {edit: number; item: DeskItem}>();

function glanceCached(folder: Folder): DeskItem {
  const edit = changeLog()?.latest.get(`${folder.kind}/${folder.slug}`) ?? 0;
  const known = glances.get(folder.dir);
  if (known?.edit === edit) return known.item;
  const item = glanceAt(folder);
  glances.set(folder.dir, {edit, item});
  return item;
}

function atAGlance(): Overview {
  const folders = allFolders();
  const items = folders.map(glanceCached);
  const scheduled = folders.filter((_, at) => items[at]?.state === 'scheduled');
  return {
    items,
    findings: [],
    workOf: () => none,
    next: waiting(scheduledItems(scheduled), buildMoment())[0],
    isChecked: false
  };
}

function full(): Overview {
  const context = currentContext();
  const {findings} = checkContent(buildMoment(), {folders: readFolders(), context});
  const items = listItems();
  const work = new Map<string, Work>();
  for (const {file, level} of findings) {
    const [slug, kind] = file.split(/[/\\]/).reverse().slice(1);
    const name = `${kind}/${slug}`;
    const own = work.get(name) ?? none;
    work.set(
      name,
      level === 'error' ? {...own, errors: own.errors + 1} : {...own, warnings: own.warnings + 1}
    );
  }
  for (const {kind, slug, state} of items) {
    const folder = state === 'draft' ? context.at(`${kind}/${slug}`) : undefined;
    const left = folder ? leftIn(folder).length : 0;
    if (left) work.set(`${kind}/${slug}`, {...(work.get(`${kind}/${slug}`) ?? none), left});
  }
  return {
    items,
    findings,
    workOf: ({kind, slug}) => work.get(`${kind}/${slug}`) ?? none,
    next: nextRelease(),
    isChecked: true
  };
}
