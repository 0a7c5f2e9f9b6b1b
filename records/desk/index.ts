/**
 * The editors' door. It gives everything with its state, in the shapes of `index.ts`, read from the files as they lie
 * on disk at this moment: no generation, so an edit shows at once whatever the number of items. Only pages that the
 * public build leaves out (`*.desk.tsx`) and the desk's own server may import it; `lint/rooms.cjs` holds that.
 */
import fs from 'node:fs';
import path from 'node:path';
import {locales, type Locale} from '../../i18n/locales.ts';
import {tokensOf} from '../../search/fold.ts';
import {checkContent, checkFolder, type Finding} from '../check/index.ts';
import type {ReadFolder} from '../read/folder.ts';
import {dayOf} from '../derive/dates.ts';
import {allFolders, context, contextNow, folderOf, recordIn, readCached} from './folders.ts';
import {waiting, scheduledItems} from './due.ts';
import {kinds, wordsFile, type Folder} from '../read/files.ts';
import {buildMoment} from '../moment.ts';
import {changedPassages, type Passage} from './history.ts';
import type {ContentRecord} from '../read/contentRecord.ts';
import {makePicture, type Picture} from '../read/pictures.ts';
import {nameable} from '../derive/identity.ts';
import {isReleased, type Release} from '../derive/release.ts';
import type {ActionFacts} from '../schema/action.ts';
import type {CaseFacts} from '../schema/case.ts';
import type {DocumentKind} from '../schema/documents.ts';
import type {NewsFacts} from '../schema/news.ts';
import type {PageFacts} from '../schema/page.ts';
import type {PersonFacts} from '../schema/person.ts';
import type {PersonWords, TitledWords} from '../schema/words.ts';
import {
  toAction,
  toCase,
  toNewsItem,
  toPage,
  toPerson,
  type Action,
  type Case,
  type NewsItem,
  type Page,
  type Person
} from '../derive/shapes.ts';

export type {Finding} from '../check/index.ts';
export type {Passage} from './history.ts';
export type {DocumentKind} from '../schema/documents.ts';

export const isKind = (value: string): value is DocumentKind =>
  (kinds as readonly string[]).includes(value);

/** Whose eyes: an editor sees related drafts too, a guest with a link to one item only what readers see around it. */
export type Viewer = 'editor' | 'guest';

/** Of some folders, the documents of a kind that a viewer may see around another one, by slug. */
function around<F extends Release, W extends PersonWords | TitledWords>(
  kind: DocumentKind,
  viewer: Viewer,
  folders: readonly Folder[]
): ContentRecord<F, W>[] {
  return folders
    .filter(folder => folder.kind === kind)
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
    .flatMap(folder => recordIn<F, W>(folder) ?? [])
    .filter(
      ({facts}) =>
        (viewer === 'editor' || isReleased(facts, buildMoment())) &&
        (facts as {identity?: string}).identity !== 'withheld'
    );
}

/** How a person may be named, whether released or not. */
const identityOf = (slug: string) => {
  const folder = folderOf('prisoners', slug);
  return folder && recordIn<PersonFacts, PersonWords>(folder)?.facts.identity;
};

/** A document of any kind with what its page shows around it. */
export type Preview =
  | {kind: 'news'; item: NewsItem; people: Person[]; cases: Case[]; actions: Action[]}
  | {
      kind: 'prisoners';
      person: Person;
      trial: Case | undefined;
      codefendants: Person[];
      news: NewsItem[];
      actions: Action[];
    }
  | {kind: 'cases'; trial: Case; people: Person[]; news: NewsItem[]}
  | {kind: 'actions'; action: Action}
  | {kind: 'pages'; page: Page};

/** The document as its page would show it to readers of `locale`, or undefined if there is none that can be shown. */
export async function getPreview(
  kind: DocumentKind,
  slug: string,
  locale: Locale,
  viewer: Viewer
): Promise<Preview | undefined> {
  const folder = folderOf(kind, slug);
  if (!folder) return undefined;
  const all = contextNow();
  const [named, namers] = [all.namedBy(folder), all.namersOf(`${kind}/${slug}`)];
  const people = (of: readonly Folder[]) =>
    around<PersonFacts, PersonWords>('prisoners', viewer, of).map(document =>
      toPerson(document, locale, buildMoment())
    );
  const news = () =>
    around<NewsFacts, TitledWords>('news', viewer, namers)
      .map(document => toNewsItem(document, locale, {}))
      .sort((a, b) => b.date.localeCompare(a.date));
  const cases = () =>
    around<CaseFacts, TitledWords>('cases', viewer, named)
      .map(document => toCase(document, locale))
      .map(trial => ({
        ...trial,
        defendants: nameable(
          trial.defendants,
          identityOf,
          person => people([all.at(`prisoners/${person}`) ?? []].flat()).length > 0
        )
      }));
  const actions = (of: readonly Folder[]) =>
    around<ActionFacts, TitledWords>('actions', viewer, of).map(document =>
      toAction(document, locale, buildMoment())
    );
  switch (kind) {
    case 'news': {
      const document = recordIn<NewsFacts, TitledWords>(folder);
      return (
        document && {
          kind,
          item: toNewsItem(document, locale, await deskPictures(folder, document.facts)),
          people: people(named),
          cases: cases(),
          actions: actions(named)
        }
      );
    }
    case 'prisoners': {
      const document = recordIn<PersonFacts, PersonWords>(folder);
      if (!document) return undefined;
      const trial = document.facts.case;
      const tried =
        trial === undefined
          ? []
          : all.namersOf(`cases/${trial}`).filter(other => other.slug !== slug);
      return {
        kind,
        person: toPerson(document, locale, buildMoment()),
        trial: cases()[0],
        codefendants: people(tried),
        news: news(),
        actions: actions(namers).filter(({isOpen}) => isOpen)
      };
    }
    case 'cases': {
      const document = recordIn<CaseFacts, TitledWords>(folder);
      return (
        document && {kind, trial: toCase(document, locale), people: people(named), news: news()}
      );
    }
    case 'actions': {
      const document = recordIn<ActionFacts, TitledWords>(folder);
      return document && {kind, action: toAction(document, locale, buildMoment())};
    }
    case 'pages': {
      const document = recordIn<PageFacts, TitledWords>(folder);
      return document && {kind, page: toPage(document, locale)};
    }
  }
}

/** Where the desk keeps pictures of what is not released: never under `public/`, which is published. */
export const deskPictureFolder = '.desk/pictures';

async function deskPictures(
  {slug, dir}: Folder,
  {media}: NewsFacts
): Promise<Record<string, Picture>> {
  const pictures: Record<string, Picture> = {};
  for (const {id, src} of media) {
    const file = path.join(dir, path.basename(src));
    if (src.startsWith('drawing:') || !fs.existsSync(file)) continue;
    const picture = await makePicture(file, path.join(deskPictureFolder, slug), id);
    pictures[`${slug}/${id}`] = {
      ...picture,
      base: picture.base.replace(/^\/pictures/, `/desk/pictures/${slug}`)
    };
  }
  return pictures;
}

export type DeskState = 'draft' | 'scheduled' | 'published' | 'withdrawn' | 'unreadable';
/** Where a text stands, with the words for it. */
export const textStates = {
  missing: 'missing',
  unreadable: 'cannot be read',
  original: 'original',
  translated: 'translated',
  rough: 'rough',
  unrecorded: 'not recorded yet',
  outdated: 'outdated'
} as const;
export type TextState = keyof typeof textStates;
export type DeskItem = {
  kind: DocumentKind;
  slug: string;
  /** Number of its record: the newest has the highest. Standing pages have none. */
  recordNo: number;
  state: DeskState;
  publishAt?: string;
  title: Partial<Record<Locale, string>>;
  texts: Record<Locale, TextState>;
  /** When an editor must look at it again, if that day has come. */
  reviewDue?: string;
  /** true: the person is held, and no source has confirmed it for 90 days. */
  stale: boolean;
};

/** Items whose slug or title has words that begin as each word asked for, however it is spelt. */
export function itemsNamed(items: readonly DeskItem[], wanted: string): DeskItem[] {
  const beginnings = tokensOf(wanted).map(({term}) => term);
  return items.filter(({kind, slug, title}) => {
    const terms = [kind, slug, title.en ?? '', title.fa ?? ''].flatMap(text =>
      tokensOf(text).map(({term}) => term)
    );
    return beginnings.every(beginning => terms.some(term => term.startsWith(beginning)));
  });
}

/** Every item with its state, in each language. */
export const listItems = (): DeskItem[] => allFolders().map(itemOf);

const madeItems = new WeakMap<ReadFolder, {day: string; item: DeskItem}>();

/** An item as it was made before, while its folder and the day are the same. One with a time of release may change at any moment. */
function itemOf(folder: Folder): DeskItem {
  const content = readCached(folder);
  const day = dayOf(buildMoment());
  const before = madeItems.get(content);
  if (before?.day === day && !before.item.publishAt) return before.item;
  const item = makeItem(folder);
  madeItems.set(content, {day, item});
  return item;
}

function makeItem(folder: Folder): DeskItem {
  const {facts, words} = readCached(folder);
  const data = (facts?.data ?? {}) as Partial<Release> & {
    recordNo?: number;
    nextReviewOn?: string;
    name?: Partial<Record<Locale, string>>;
  };
  const document = recordIn<PersonFacts, PersonWords>(folder);
  const titleOf = (locale: Locale) =>
    (words[locale]?.located.data as {title?: string} | undefined)?.title ?? data.name?.[locale];
  const textOf = (locale: Locale): TextState => {
    if (!words[locale] && !fs.existsSync(wordsFile(folder, locale))) return 'missing';
    const {status, ofHash} =
      (
        words[locale]?.located.data as
          {translation?: {status?: string; ofHash?: string}} | undefined
      )?.translation ?? {};
    if (status === 'original') return status;
    if (status !== 'translated' && status !== 'rough') return 'unreadable';
    return !ofHash ? 'unrecorded' : document?.outdated.includes(locale) ? 'outdated' : status;
  };
  const reviewDue = data.nextReviewOn !== undefined && data.nextReviewOn <= dayOf(buildMoment());
  return {
    kind: folder.kind,
    slug: folder.slug,
    recordNo: typeof data.recordNo === 'number' ? data.recordNo : 0,
    state: stateOf(data, document !== undefined),
    title: Object.fromEntries(locales.map(locale => [locale, titleOf(locale)])),
    texts: {en: textOf('en'), fa: textOf('fa')},
    stale:
      folder.kind === 'prisoners' &&
      document !== undefined &&
      toPerson(document, 'en', buildMoment()).status.stale,
    ...(data.publishAt && {publishAt: data.publishAt}),
    ...(reviewDue && data.nextReviewOn && {reviewDue: data.nextReviewOn})
  };
}

function stateOf({state, publishAt}: Partial<Release>, readable: boolean): DeskState {
  if (!readable || !state) return 'unreadable';
  return state === 'published' && !isReleased({state, publishAt}, buildMoment())
    ? 'scheduled'
    : state;
}

export function getItem(kind: DocumentKind, slug: string): DeskItem | undefined {
  allFolders();
  const folder = folderOf(kind, slug);
  return folder && itemOf(folder);
}

/** The next scheduled release, if there is one. */
export const nextRelease = () =>
  waiting(scheduledItems(allFolders().filter(mayBeScheduled)), buildMoment())[0];
const mayBeScheduled = (folder: Folder) => {
  const {facts} = readCached(folder);
  return facts === null || (facts.data as Partial<Release>).publishAt !== undefined;
};

/** Findings in one item's files, or in all content. */
export function findings(kind?: DocumentKind, slug?: string): Finding[] {
  if (kind === undefined || slug === undefined)
    return checkContent(buildMoment(), {folders: allFolders().map(readCached), context}).findings;
  const folder = contextNow().at(`${kind}/${slug}`);
  return folder ? checkFolder(folder, context, buildMoment()) : [];
}

/** What editors should know though it is no error: a translation that is missing or was never recorded, a text that cannot be read, a review that is due. */
export function notes(item: DeskItem): string[] {
  const missing = locales
    .filter(locale => item.texts[locale] === 'missing')
    .map(locale => `There is no ${locale}.md: readers of ${locale} get the other text, said so.`);
  const unreadable = locales
    .filter(locale => item.texts[locale] === 'unreadable')
    .map(locale => `${locale}.md cannot be read: see the findings.`);
  const unrecorded = locales
    .filter(locale => item.texts[locale] === 'unrecorded')
    .map(
      locale =>
        `${locale}.md is not recorded yet as a translation: once it says what the original says, npm run translated -- ${item.kind}/${item.slug}`
    );
  return [
    ...missing,
    ...unreadable,
    ...unrecorded,
    ...(item.reviewDue
      ? [
          `Review was due on ${item.reviewDue}: compare the record with its sources, then set reviewedOn and nextReviewOn.`
        ]
      : []),
    ...(item.stale
      ? [
          'No source has confirmed the status for 90 days: the page says so. Look for a newer source, or add a confirmation to events.'
        ]
      : [])
  ];
}

/** For each outdated translation, what changed in its original since; null where git does not have the old text. */
export const changes = ({
  kind,
  slug,
  texts
}: DeskItem): {locale: Locale; passages: Passage[] | null}[] =>
  locales
    .filter(locale => texts[locale] === 'outdated')
    .map(locale => {
      const folder = folderOf(kind, slug);
      const {of, ofHash} =
        (folder &&
          (
            readCached(folder).words[locale]?.located.data as {
              translation?: {of?: Locale; ofHash?: string};
            }
          ).translation) ??
        {};
      return {
        locale,
        passages: folder && of && ofHash ? changedPassages(wordsFile(folder, of), ofHash) : null
      };
    });
