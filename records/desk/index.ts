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
import {currentContext, folderOf, readCached, readFolders} from './folders.ts';
import {changedParagraphs, type ChangedParagraph} from './history.ts';
import type {DeskItem, Stale} from './items.ts';
import {leftIn, type LeftToWrite} from './overview/leftToWrite.ts';

export {editOf, formatFinding, textOf, type Finding} from '../check/index.ts';
export type {DocumentKind} from '../schema/documents.ts';
export type {ChangedParagraph} from './history.ts';
export {
  getItem,
  itemsLike,
  itemsNamed,
  listItems,
  nextRelease,
  type DeskItem,
  type DeskState
} from './items.ts';
export type {DeskTextState} from './textState.ts';
export {findingWords} from './form/findingWords.ts';
export {editorData} from './form/editorData.ts';
export {fieldName} from './form/fieldName.ts';
export {fieldText, type FieldText} from './form/fieldText.ts';
export {codesNamedToAll, isNamedToAll, stringsIn} from './form/namedCodes.ts';
export type {LeftToWrite} from './overview/leftToWrite.ts';
export {overview, type Overview, type Work} from './overview/overview.ts';
export {unsavedTexts} from './preview/drafts.ts';
export {findingsWith, type UnsavedTexts} from './preview/overlay.ts';
export {getPreview, type Preview, type Viewer} from './preview/preview.ts';
export {deskPictureFolder} from './preview/previewPictures.ts';
export {readAll} from './warmUp.ts';
export {withdrawalOf} from './withdrawal.ts';
export {fieldsOf, type FormField} from './actions/fields.ts';
export {planOf} from './actions/plan.ts';
export {finishWithholding, withholdingOf} from './actions/withholding.ts';
export {isLink, type Withholding} from './withhold.ts';
export {keepStep, stepAt, type Outcome, type Step} from './actions/steps.ts';
export {
  itemActions,
  type DeskAction,
  type Effects,
  type ItemAction,
  type Plan,
  type Values
} from './actions/types.ts';

export const isKind = (value: string): value is DocumentKind =>
  (kinds as readonly string[]).includes(value);

/** Findings in one item's files or, without arguments, in all content. */
export function findings(kind?: DocumentKind, slug?: string): Finding[] {
  const context = currentContext();
  if (kind === undefined || slug === undefined)
    return checkContent(buildMoment(), {folders: readFolders(), context}).findings;
  const folder = context.at(`${kind}/${slug}`);
  return folder ? checkFolder(folder, context, buildMoment()) : [];
}

/** What editors should know about an item although it is not an error. `locale`: which of its texts it is about. */
export type Note =
  | {note: 'missing' | 'unreadable' | 'unrecorded'; locale: Locale}
  | {note: 'review'; due: string}
  | {note: 'stale'; claim: Stale};

export const notes = ({texts, reviewDue, stale}: DeskItem): Note[] => [
  ...locales.flatMap((locale): Note[] => {
    const note = texts[locale];
    return note === 'missing' || note === 'unreadable' || note === 'unrecorded'
      ? [{note, locale}]
      : [];
  }),
  ...(reviewDue === undefined ? [] : [{note: 'review', due: reviewDue} as const]),
  ...stale.map((claim): Note => ({note: 'stale', claim}))
];

/** Whether readers ever saw an item: its time of release, if it has one, has come. */
export const wasSeen = ({publishAt}: Pick<DeskItem, 'publishAt'>): boolean =>
  publishAt === undefined || new Date(publishAt) <= buildMoment();

/** Every place of an item that is still to be written; none if there is no such item. */
export function leftToWrite(kind: DocumentKind, slug: string): LeftToWrite[] {
  const folder = currentContext().at(`${kind}/${slug}`);
  return folder ? leftIn(folder) : [];
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
