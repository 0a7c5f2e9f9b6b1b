/**
 * The editors' door: everything with its state, in the shapes of the readers' door, read from the files as they are
 * now, so that an edit shows without generating anything. Only pages that the public build leaves out (`*.desk.tsx`)
 * and the desk's own server may import it; `lint/rooms.cjs` enforces that.
 */
import {locales, type Locale} from '../../i18n/locales.ts';
import {checkContent, checkFolder, type Finding} from '../check/index.ts';
import {buildMoment} from '../moment.ts';
import {kinds, wordsFile} from '../read/files.ts';
import type {DocumentKind} from '../schema/documents.ts';
import {allFolders, currentContext, folderOf, readCached} from './folders.ts';
import {changedParagraphs, type ChangedParagraph} from './history.ts';
import type {DeskItem} from './items.ts';

export type {Finding} from '../check/index.ts';
export type {DocumentKind} from '../schema/documents.ts';
export type {ChangedParagraph} from './history.ts';
export {
  getItem,
  itemsLike,
  itemsNamed,
  listItems,
  nextRelease,
  textStates,
  type DeskItem,
  type DeskState
} from './items.ts';
export {fieldText, type FieldText} from './fieldText.ts';
export {deskPictureFolder, getPreview, type Preview, type Viewer} from './preview.ts';

export const isKind = (value: string): value is DocumentKind =>
  (kinds as readonly string[]).includes(value);

/** Findings in one item's files or, without arguments, in all content. */
export function findings(kind?: DocumentKind, slug?: string): Finding[] {
  const context = currentContext();
  if (kind === undefined || slug === undefined)
    return checkContent(buildMoment(), {folders: allFolders().map(readCached), context}).findings;
  const folder = context.at(`${kind}/${slug}`);
  return folder ? checkFolder(folder, context, buildMoment()) : [];
}

/** What editors should know about an item although it is not an error. */
export function notes({kind, slug, texts, reviewDue, stale}: DeskItem): string[] {
  return [
    ...locales.flatMap(locale => {
      if (texts[locale] === 'missing')
        return `There is no ${locale}.md: readers of ${locale} get the other text, with a note that says so.`;
      if (texts[locale] === 'unreadable') return `${locale}.md cannot be read: see the findings.`;
      if (texts[locale] === 'unrecorded')
        return (
          `${locale}.md is not recorded yet as a translation: once it says what the original says, ` +
          `run npm run translated -- ${kind}/${slug}`
        );
      return [];
    }),
    ...(reviewDue
      ? [
          `Review was due on ${reviewDue}: compare the record with its sources, then set reviewedOn and nextReviewOn.`
        ]
      : []),
    ...(stale
      ? [
          'No source has confirmed the status for 90 days, and the page says so. ' +
            'Look for a newer source, or add a confirmation to events.'
        ]
      : [])
  ];
}

/** What changed in the original of an outdated translation. `paragraphs` is null if git does not have the old text. */
export type TranslationChanges = {locale: Locale; paragraphs: ChangedParagraph[] | null};

/** The changes that each outdated translation of an item lacks. */
export const changesSinceTranslation = ({kind, slug, texts}: DeskItem): TranslationChanges[] =>
  locales
    .filter(locale => texts[locale] === 'outdated')
    .map(locale => {
      const folder = folderOf(kind, slug);
      const data = folder && readCached(folder).words[locale]?.located.data;
      const {of, ofHash} =
        (data as {translation?: {of?: Locale; ofHash?: string}} | undefined)?.translation ?? {};
      const isKnown = folder && of && ofHash;
      return {
        locale,
        paragraphs: isKnown ? changedParagraphs(wordsFile(folder, of), ofHash) : null
      };
    });
