/** Types and pure functions of this room that others use through its door, `index.ts`. */
export {lastChange, type LoggedChange} from './derive/corrections.ts';
export {compareDates, daysBetween} from './derive/dates/dates.ts';
export {daysOfItems, daysOfPerson, inOrder, type Day} from './derive/days/days.ts';
export type {Detention, DetentionSpell} from './derive/detention.ts';
export {eventIds} from './derive/life/events.ts';
export {feedLength, feedPath, tagUri, type ChangeFeed, type FeedName} from './derive/feeds.ts';
export type {Health} from './derive/health.ts';
export type {Figures} from './derive/figures/figures.ts';
export {familyNameStart} from './derive/lists/familyName.ts';
export * from './derive/lists/index.ts';
export {registryNames, type RegistryEntry} from './derive/registry/entries.ts';
export {figureFields} from './derive/openTables.ts';
export type {Plate, PlateBar, PlateMark} from './derive/plate.ts';
export type {
  EnforceableSentence,
  Judgment,
  JudgmentChange,
  SentencePart
} from './derive/sentence/inForce.ts';
export type {Action, Case, LegalTerms, Medium, NewsItem, Page, Person} from './derive/shapes.ts';
export {statusChanges, type Status} from './derive/status.ts';
export type {Withdrawal, WithdrawableKind} from './derive/withdrawals.ts';
export type {FootnoteWords} from './read/text/markdown.ts';
export {getContact} from './read/contact.ts';
export {getMirrors, type Mirror} from './read/mirrors.ts';
export {
  chargeName,
  findCharge,
  findPrison,
  prisonLabel,
  type RegistryName
} from './registries/read.ts';
export type {Resolved} from './read/words.ts';
export {getRedirects, type Redirect} from './redirects/published.ts';
export type {Contact, ContactPoint} from './schema/contact/contact.ts';
export type {DirectiveName, NoteKind} from './schema/directives.ts';
export type {DrawingName} from './schema/drawings.ts';
export type {
  Localized,
  PersonEvent,
  PersonWords,
  Source,
  TitledWords
} from './collections/types.ts';
export type {FigureName, FigureRow} from './schema/openData/figures.ts';
export type {TableName} from './schema/openData/tables.ts';
export * from './schema/registries.ts';
