import {distance} from 'fastest-levenshtein';
import type {CaseFacts, PersonFacts, PersonWords, TitledWords} from '../collections/types.ts';
import {inlineText} from '../../i18n/partialDates/inlineDates.ts';
import {locales, type Locale} from '../../i18n/locales.ts';
import {tokensOf} from '../../search/fold.ts';
import type {Context} from '../check/index.ts';
import {dayOf} from '../derive/dates/dates.ts';
import {isReleased, type Release} from '../derive/release.ts';
import {toPerson} from '../derive/shapes.ts';
import {buildMoment} from '../moment.ts';
import type {Folder} from '../read/files.ts';
import type {ContentRecord} from '../read/contentRecord.ts';
import type {ReadFolder} from '../read/folder.ts';
import type {DocumentKind} from '../schema/documents.ts';
import {scheduledItems, waiting} from './overview/due.ts';
import {currentContext, folderOf, readCached, readFolders, recordIn} from './folders.ts';
import {textStateOf, type DeskTextState} from './textState.ts';

export type DeskState =
  'draft' | 'scheduled' | 'published' | 'held-back' | 'withheld' | 'withdrawn' | 'unreadable';

/** A claim that expires. */
export type Stale = 'status' | 'health';

/** One row of the desk's lists. */
export type DeskItem = {
  kind: DocumentKind;
  slug: string;
  /** The newest record of a kind has the highest. 0 for standing pages, which have none. */
  recordNo: number;
  state: DeskState;
  /** Time of release as the editor wrote it. */
  publishAt?: string;
  /** Title or, for people, name. */
  title: Partial<Record<Locale, string>>;
  /** Other spellings of a person's name, in both languages. Empty for other kinds, and until the facts were read. */
  aliases: readonly string[];
  /** How a person may be named; undefined for other kinds. */
  identity?: string;
  texts: Record<Locale, DeskTextState>;
  /** YYYY-MM-DD on which a review was due, if that day has come. */
  reviewDue?: string;
  /** What no source has confirmed for 90 days of a person who is held. Empty for other kinds. */
  stale: readonly Stale[];
};

/** Every item, in any state. */
export function listItems(): DeskItem[] {
  const context = currentContext();
  const now = buildMoment();
  return readFolders().map(folder => itemOf(folder, context, now));
}

/** One item, or undefined if there is no such folder. */
export function getItem(kind: DocumentKind, slug: string): DeskItem | undefined {
  const context = currentContext();
  const folder = folderOf(kind, slug);
  return folder && itemOf(readCached(folder), context, buildMoment());
}

/** Items whose folder or title has, for each word of `wanted`, a word that begins with it, in any spelling. */
export function itemsNamed(items: readonly DeskItem[], wanted: string): DeskItem[] {
  const beginnings = tokensOf(wanted).map(({term}) => term);
  return items.filter(({kind, slug, title}) => {
    const terms = [kind, slug, title.en ?? '', title.fa ?? ''].flatMap(text =>
      tokensOf(text).map(({term}) => term)
    );
    return beginnings.every(beginning => terms.some(term => term.startsWith(beginning)));
  });
}

/** Items whose folder a mistyped name was probably meant to be, the likeliest first, at most `most`. */
export function itemsLike(typed: string, most = 8): DeskItem[] {
  const name = typed.toLowerCase().replaceAll('_', '-');
  const words = new Set(name.split('-').filter(word => word.length > 2));
  const scored = listItems().map(item => {
    const shared = item.slug.split('-').filter(word => words.has(word)).length;
    return {item, edits: distance(name, item.slug), shared};
  });
  return scored
    .filter(({edits, shared}) => shared > 0 || edits <= Math.max(2, name.length / 3))
    .sort((a, b) => a.edits - a.shared * 4 - (b.edits - b.shared * 4))
    .slice(0, most)
    .map(({item}) => item);
}

/** The next scheduled release, if there is one. */
export const nextRelease = () =>
  waiting(scheduledItems(readFolders().filter(mayBeScheduled)), buildMoment())[0];

/** Facts that cannot be read may have a time of release: `scheduledItems` looks into the file itself. */
function mayBeScheduled({facts}: ReadFolder): boolean {
  if (facts === null) return true;
  const {publishAt} = facts.data as Partial<Release>;
  return publishAt !== undefined && !(new Date(publishAt) <= buildMoment());
}

type CaseRecord = ContentRecord<CaseFacts, TitledWords>;
const known = new WeakMap<
  ReadFolder,
  {day: string; isPast: boolean; item: DeskItem; cases: readonly CaseRecord[]}
>();

/** Every case of a person, drafts included. */
const casesOf = ({kind, slug}: Folder, context: Context): CaseRecord[] =>
  kind === 'prisoners'
    ? context
        .namersOf(`prisoners/${slug}`)
        .filter(folder => folder.kind === 'cases')
        .flatMap(folder => recordIn<CaseFacts, TitledWords>(folder) ?? [])
    : [];

/** An item is held back because of what is said of people in other folders. */
function itemOf(folder: ReadFolder, context: Context, now: Date): DeskItem {
  const item = ownItemOf(folder, casesOf(folder, context), now);
  return context.isHeldBack(folder) ? {...item, state: 'held-back'} : item;
}

/** An item changes with its folder, its cases, the day, and when its time of release comes. */
function ownItemOf(folder: ReadFolder, cases: readonly CaseRecord[], now: Date): DeskItem {
  const before = known.get(folder);
  const day = dayOf(now);
  const isPast = (item: DeskItem) => new Date(item.publishAt ?? 0) <= now;
  const isSame =
    before?.cases.length === cases.length && cases.every((each, at) => each === before.cases[at]);
  if (isSame && before.day === day && before.isPast === isPast(before.item)) return before.item;
  const item = makeItem(folder, day, cases);
  known.set(folder, {day, isPast: isPast(item), item, cases});
  return item;
}

function makeItem(folder: ReadFolder, day: string, cases: readonly CaseRecord[]): DeskItem {
  const {facts, words, record} = folder;
  const data = (facts?.data ?? {}) as Partial<Release> & {
    identity?: string;
    recordNo?: number;
    nextReviewOn?: string;
    name?: Partial<Record<Locale, string>>;
    aliases?: Partial<Record<Locale, unknown>>;
  };
  const titleOf = (locale: Locale) => {
    const {title} = (words[locale]?.located.data ?? {}) as {title?: unknown};
    const shown = title ?? data.name?.[locale];
    return typeof shown === 'string' ? inlineText(shown, locale) : undefined;
  };
  const {nextReviewOn} = data;
  return {
    kind: folder.kind,
    slug: folder.slug,
    recordNo: typeof data.recordNo === 'number' ? data.recordNo : 0,
    state: stateOf(data, record !== null),
    title: Object.fromEntries(locales.map(locale => [locale, titleOf(locale)])),
    aliases: namesIn(data.aliases),
    ...(data.identity !== undefined && {identity: data.identity}),
    texts: {en: textStateOf(folder, 'en'), fa: textStateOf(folder, 'fa')},
    stale: staleIn(folder, cases),
    ...(data.publishAt && {publishAt: data.publishAt}),
    ...(nextReviewOn !== undefined && nextReviewOn <= day && {reviewDue: nextReviewOn})
  };
}

/** The state of an item with these facts; they are not valid: it cannot be read. */
export function stateOf(
  {state, publishAt, identity}: Partial<Release> & {identity?: string},
  isValid: boolean
): DeskState {
  if (!isValid || !state) return 'unreadable';
  if (identity === 'withheld' && state !== 'draft') return 'withheld';
  return state === 'published' && !isReleased({state, publishAt}, buildMoment())
    ? 'scheduled'
    : state;
}

function staleIn(folder: Folder, cases: readonly CaseRecord[]): Stale[] {
  const record =
    folder.kind === 'prisoners' ? recordIn<PersonFacts, PersonWords>(folder) : undefined;
  if (!record) return [];
  const {status, health} = toPerson(record, 'en', buildMoment(), cases);
  return [
    ...(status.stale ? ['status' as const] : []),
    ...(health?.state === 'unconfirmed' ? ['health' as const] : [])
  ];
}

const namesIn = (spellings: Partial<Record<Locale, unknown>> | undefined): string[] =>
  [spellings?.en, spellings?.fa].flat().filter(name => typeof name === 'string');
