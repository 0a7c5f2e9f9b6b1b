import {message, type Message} from '../read/finding.ts';
import {isPublic, isReleased, type Release} from '../derive/release.ts';
import {otherLocale, type Locale} from '../../i18n/locales.ts';
import {headingIds} from '../read/bodies.ts';
import type {ReadFolder} from '../read/folder.ts';
import {writtenPath} from '../read/paths.ts';
import type {Asked} from './asked.ts';
import {namesIn} from './texts/names.ts';
import {referencesOf} from './facts/references.ts';
import type {UniqueValue} from './uniqueValues.ts';
import {heldBackFor, type Unnameable} from './withheld/unnameable.ts';

/** What one folder adds to the context that other folders are checked in. */
export type Contribution = {
  folder: ReadFolder;
  /** true: its facts are not valid, so some of its names may be missing from `names`. */
  lacksNames: boolean;
  /** Path within a language. */
  page: string;
  /** null: readers see the page. Otherwise why they do not. */
  hidden: Message | null;
  /** true: hidden, and taken off the site in an emergency. */
  isTakenOff: boolean;
  /** true: hidden, since it names someone who was. */
  isHeldBack: boolean;
  /** Time of release in milliseconds since 1970, at which `hidden` changes without an edit; null: none. */
  releaseAt: number | null;
  names: ReturnType<typeof namesIn>;
  /** The folders that its facts refer to, as `kind/slug`. */
  references: readonly string[];
  /** Ids of the headings of its texts, for links from other documents. Few are asked for, and they cost a parse. */
  headings: () => Headings;
  uniqueValues: readonly UniqueValue[];
};
/** Ids of headings by the language of the reader, who gets the other text if there is none. */
export type Headings = Record<Locale, readonly string[]>;

export function contributionOf(
  folder: ReadFolder,
  unnameable: readonly Unnameable[],
  now: Date
): Contribution {
  const {kind, slug, facts} = folder;
  const {state, publishAt, identity, recordNo, takenOff} = (facts?.data ??
    {}) as Partial<Release> & {identity?: string; recordNo?: number; takenOff?: string};
  const names = heldBackFor(folder, unnameable);
  const isBroken = facts === null || facts.partial === true;
  // Broken facts are an error of their own, so links to their page are none. A withheld person has no page.
  const isVisible =
    (isBroken && state === undefined) || isPublic({...(facts?.data as Release)}, now);
  return {
    folder,
    lacksNames: isBroken && (kind === 'prisoners' || kind === 'cases'),
    page: writtenPath(kind, slug),
    hidden: names.length
      ? whyHeldBack(names)
      : isVisible
        ? null
        : whyHidden({state, publishAt, identity}, now),
    isTakenOff: takenOff !== undefined && !isVisible,
    isHeldBack: names.length > 0,
    releaseAt: state === 'published' && publishAt !== undefined ? Date.parse(publishAt) : null,
    names: namesIn(folder),
    references: referencesOf(folder),
    headings: () => headingsOf(folder),
    uniqueValues: [
      {key: `slug ${slug}`, field: 'folder name', value: slug},
      ...(recordNo === undefined
        ? []
        : [{key: `${kind} ${recordNo}`, field: 'recordNo', value: recordNo}])
    ]
  };
}

function headingsOf({words}: ReadFolder): Headings {
  const idsIn = (locale: Locale) => {
    const read = words[locale] ?? words[otherLocale(locale)];
    return read ? headingIds(read.text) : [];
  };
  return {en: idsIn('en'), fa: idsIn('fa')};
}

/** Whether two states of a folder contribute the same, but for headings. */
export const isEqualContribution = (
  {folder: _a, ...a}: Contribution,
  {folder: _b, ...b}: Contribution
) => JSON.stringify(a) === JSON.stringify(b);

/** Whether a folder has other names than before, or they can be read now, which may create findings anywhere. */
export const hasOtherNames = (old: Contribution | undefined, next: Contribution | null): boolean =>
  namesOf(old) !== namesOf(next);

const namesOf = (each: Contribution | null | undefined): string =>
  JSON.stringify([each?.names ?? [], each?.lacksNames ?? false]);

/** What stands for the list of all actions, among pages that are asked about. */
export const allActions = 'actions';

/** The pages that are not what they were, as far as anyone asked about them. */
export function changedPages(
  old: Contribution | undefined,
  next: Contribution | null,
  asked: Asked
): string[] {
  const {page = '', folder} = next ?? old ?? {};
  const isChanged = asked.about(page).length > 0 && pageOf(old) !== pageOf(next);
  const isListed = folder?.kind === 'actions' && !(old && next);
  return [...(isChanged ? [page] : []), ...(isListed ? [allActions] : [])];
}

const pageOf = (each: Contribution | null | undefined): string =>
  JSON.stringify(each && [each.hidden, each.headings()]);

const whyHeldBack = (people: readonly Unnameable[]): Message =>
  message('hidden.heldBack', {people: people.map(({slug}) => `content/prisoners/${slug}`)});

/** Why readers do not see an item. Each hidden item has a reason, or a link to it would look mistyped. */
function whyHidden(
  {
    state,
    publishAt,
    identity
  }: {
    state: Release['state'] | undefined;
    publishAt: string | undefined;
    identity: string | undefined;
  },
  now: Date
): Message {
  if (state === 'withdrawn') return message('hidden.withdrawn');
  if (state === 'draft') return message('hidden.draft');
  if (state !== 'published') return message('hidden.errors');
  if (!isReleased({state, publishAt}, now))
    return message('hidden.release', {time: String(publishAt)});
  return message(identity === 'withheld' ? 'hidden.withheld' : 'hidden.errors');
}
