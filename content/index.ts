/**
 * The only door to the content, with the only gate. Everything that readers can get (pages, feeds, sitemap, search,
 * cards, data, copies) asks these queries and cannot see past them: drafts, scheduled and withdrawn items and
 * withheld people do not exist on this side. The only importer of what contentlayer generates.
 */
import actionIndex from 'contentlayer/generated/light/actions.json';
import caseIndex from 'contentlayer/generated/light/cases.json';
import newsIndex from 'contentlayer/generated/light/news.json';
import pageIndex from 'contentlayer/generated/light/pages.json';
import pictureIndex from 'contentlayer/generated/light/pictures.json';
import personIndex from 'contentlayer/generated/light/prisoners.json';
import type {Locale} from '../i18n/locales.ts';
import {compareDates, dayOf} from './dates.ts';
import {detentionOf, type Detention} from './detention.ts';
import {topics, type StatusGroup} from './registries.ts';
import type {EntryOf, RelatedOf, YearOf} from './indexes.ts';
import type {LightDocument} from './lightIndex.ts';
import {isReleased, type Release} from './release.ts';
import {openTables, type TableName} from './openData.ts';
import {pathOf} from './paths.ts';
import type {ActionFacts, CaseFacts, DocumentKind, Localized, NewsFacts, PageFacts, PersonFacts, PersonWords, TitledWords} from './schema.ts';
import {deriveStatus, sortEvents, type Status} from './status.ts';
import type {FeedName} from './feeds.ts';
import {figuresOf, type Figures} from './figures.ts';
import {initialsOf, named} from './identity.ts';
import {renderMarkdown, type FootnoteWords} from './markdown.ts';
import type {Picture} from './pictures.ts';
import {plateOf, type Plate} from './plate.ts';
import {readBody, resolveWords, type Resolved} from './words.ts';

export {getMirrors, type Mirror} from './mirrors.ts';
export {pathOf} from './paths.ts';
export {bounds, compareDates, daysBetween, precisionOf} from './dates.ts';
export type {Detention, DetentionSpell} from './detention.ts';
export type {Plate, PlateBar, PlateMark} from './plate.ts';
export type {FootnoteWords} from './markdown.ts';
export type {Resolved} from './words.ts';
export type {Status} from './status.ts';
export {statusChanges} from './status.ts';
export {eventIds} from './events.ts';
export {feedLength, feedPath, tagUri, type FeedName} from './feeds.ts';
export type {Figures} from './figures.ts';
export type {TableName} from './openData.ts';
export type {DirectiveName, NoteKind} from './directives.ts';
export type {DrawingName} from './drawings.ts';
export * from './indexes.ts';
export * from './registries.ts';
export type {Localized, PersonEvent, PersonWords, Source, TitledWords} from './schema.ts';

/** The moment for which the site is built: decides what is scheduled, stale or past its deadline. */
const now = new Date(process.env.BUILD_TIME ?? Date.now());
/** The day of the build. */
export const today = dayOf(now);

type Document = {slug: string};
export type Person = PersonFacts & Document & {status: Status; detention: Detention; plate: Plate; words: Resolved<PersonWords>};
/** An entry of `media`; `picture` is there for photographs, not for drawings. */
export type Medium = NewsFacts['media'][number] & {picture?: Picture};
export type NewsItem = Omit<NewsFacts, 'media'> & Document & {media: Medium[]; words: Resolved<TitledWords>};
export type Case = CaseFacts & Document & {words: Resolved<TitledWords>};
export type Action = ActionFacts & Document & {isOpen: boolean; words: Resolved<TitledWords>};
export type Page = PageFacts & Document & {words: Resolved<TitledWords>};
export type ArchiveYear = YearOf<NewsItem>;
export type NameEntry = EntryOf<Person>;
export type RelatedItem = RelatedOf<NewsItem>;

/** Lets through the gate only what is released, and resolves the language. A withheld person never passes. */
function collection<F extends Release & {identity?: PersonFacts['identity']}, W extends PersonWords | TitledWords>(index: unknown) {
  const released = (index as LightDocument<F, W>[]).filter(({facts}) => isReleased(facts, now) && facts.identity !== 'withheld');
  return {
    slugs: new Set(released.map(({slug}) => slug)),
    in: (locale: Locale) => released.map(document => ({...document.facts, slug: document.slug, words: resolveWords(document, locale)}))
  };
}

const people = collection<PersonFacts, PersonWords>(personIndex);
const news = collection<NewsFacts, TitledWords>(newsIndex);
const cases = collection<CaseFacts, TitledWords>(caseIndex);
const actions = collection<ActionFacts, TitledWords>(actionIndex);
const pages = collection<PageFacts, TitledWords>(pageIndex);

/** Slugs are often names: a reference to something that did not pass the gate does not pass either. */
const passed = (collected: {slugs: ReadonlySet<string>}, slugs: readonly string[]) => slugs.filter(slug => collected.slugs.has(slug));

const bySlug = <D extends Document>(documents: D[], slug: string) => documents.find(document => document.slug === slug);

/** Everyone with a page, those not known to be free first, then by the date of their status, newest first. */
export function getPeople(locale: Locale): Person[] {
  return people.in(locale).map(({case: trial, ...person}) => {
    const status = deriveStatus(person, now);
    const detention = detentionOf(person, status.asOf, now);
    const plate = plateOf({sentence: person.sentence, status, detention}, now);
    return {...named(person), ...(trial !== undefined && cases.slugs.has(trial) && {case: trial}), events: sortEvents(person.events), status, detention, plate};
  }).sort((a, b) => groupOrder.indexOf(a.status.group) - groupOrder.indexOf(b.status.group) || compareDates(b.status.date, a.status.date));
}
const groupOrder: readonly StatusGroup[] = ['held', 'free', 'died'];

/** One person, or undefined if there is no such page for readers. */
export const getPerson = (slug: string, locale: Locale) => bySlug(getPeople(locale), slug);

/** All news, newest first. */
export const getNews = (locale: Locale): NewsItem[] => news.in(locale).map(item => ({
  ...item, people: passed(people, item.people), cases: passed(cases, item.cases), actions: passed(actions, item.actions),
  media: item.media.map(medium => withPicture(item.slug, medium))
})).sort((a, b) => b.date.localeCompare(a.date) || a.recordNo - b.recordNo);
const withPicture = (slug: string, medium: NewsFacts['media'][number]): Medium => {
  const picture = (pictureIndex as Record<string, Picture>)[`${slug}/${medium.id}`];
  return picture ? {...medium, picture} : medium;
};
export const getNewsItem = (slug: string, locale: Locale) => bySlug(getNews(locale), slug);

/** The last day on which an item's text changed for readers: its own date, an update or a correction. */
export const lastChange = ({date, updated, corrections}: Pick<NewsItem, 'date' | 'updated' | 'corrections'>) =>
  [date, updated ?? date, ...corrections.map(({on}) => on)].sort().at(-1) ?? date;

/** News that name a person, newest first. */
export const getNewsOfPerson = (slug: string, locale: Locale) => getNews(locale).filter(item => item.people.includes(slug));
/** News about a case, newest first. */
export const getNewsOfCase = (slug: string, locale: Locale) => getNews(locale).filter(item => item.cases.includes(slug));
/** People with a page whom a list of slugs names; unreleased ones are left out. */
export const getPeopleBySlug = (slugs: readonly string[], locale: Locale) => getPeople(locale).filter(({slug}) => slugs.includes(slug));

export const getCases = (locale: Locale): Case[] => cases.in(locale).map(item => ({...item, defendants: nameable(item.defendants), events: sortEvents(item.events)}));
const identities = new Map((personIndex as LightDocument<PersonFacts, PersonWords>[]).map(({slug, facts}) => [slug, facts.identity]));
/** Defendants as they may be named: withheld people are not among them, others perhaps by initials. */
const nameable = (defendants: CaseFacts['defendants']) => defendants.flatMap(defendant => {
  const identity = defendant.person === undefined ? 'public' : identities.get(defendant.person);
  const {person, ...facts} = identity === 'initials' ? {...defendant, name: initialsOf(defendant.name)} : defendant;
  return identity === 'withheld' ? [] : [{...facts, ...(person !== undefined && people.slugs.has(person) && {person})}];
});
export const getCase = (slug: string, locale: Locale) => bySlug(getCases(locale), slug);

/** All actions, open ones first. An action is open until its deadline has passed or it has been closed. */
export const getActions = (locale: Locale): Action[] =>
  actions.in(locale)
    .map(action => ({...action, people: passed(people, action.people), isOpen: !action.closed && (action.deadline === undefined || action.deadline >= today)}))
    .sort((a, b) => Number(b.isOpen) - Number(a.isOpen) || a.recordNo - b.recordNo);
export const getActionsForPerson = (slug: string, locale: Locale) => getActions(locale).filter(action => action.people.includes(slug));

/** Standing pages in the order of the footer. */
export const getPages = (locale: Locale): Page[] => pages.in(locale).sort((a, b) => a.order - b.order);
export const getPage = (slug: string, locale: Locale) => bySlug(getPages(locale), slug);

/** The text of a released document as an HTML tree, in the language that `words` was resolved to. */
export const getBody = (kind: DocumentKind, {slug, words}: Document & {words: Resolved<PersonWords | TitledWords>}, footnotes: FootnoteWords) =>
  renderMarkdown(readBody(kind, slug, words.lang), words.lang, footnotes, slug);

/** One line of the corrections log: what was changed, and where. */
export type LoggedChange = {
  on: string;
  kind: 'update' | 'correction' | 'removal' | 'minor' | 'major';
  note: Localized;
  /** Path and name of the page it belongs to. */
  path: string;
  title: string;
};

/** Every correction and change of every released page, newest first. */
export function getCorrections(locale: Locale): LoggedChange[] {
  const log = [
    ...getNews(locale).flatMap(({slug, corrections, words}) =>
      corrections.map(({on, severity, note}) => ({on, kind: severity, note, path: pathOf('news', slug), title: words.title}))),
    ...getPeople(locale).flatMap(({slug, changes, name}) => changes.map(change => ({...change, path: pathOf('prisoners', slug), title: name[locale]}))),
    ...getCases(locale).flatMap(({slug, changes, words}) => changes.map(change => ({...change, path: pathOf('cases', slug), title: words.title})))
  ];
  return log.sort((a, b) => b.on.localeCompare(a.on) || a.path.localeCompare(b.path));
}

/** Feeds that have something to say, in the order of the page that lists them. */
export function getFeeds(locale: Locale): FeedName[] {
  const used = new Set(getNews(locale).flatMap(item => item.topics));
  return [
    {kind: 'news'},
    ...topics.filter(topic => used.has(topic)).map(topic => ({kind: 'topics', topic}) as const),
    ...getPeople(locale).map(({slug}) => ({kind: 'prisoners', slug}) as const)
  ];
}

/** The numbers behind the figures, counted from what readers can see. */
export const getFigures = (locale: Locale): Figures => figuresOf({people: getPeople(locale), cases: getCases(locale), news: getNews(locale)}, locale);

/** The tables of the open data, with the number of records and the names of the fields of each. */
export function getOpenTables(): {name: TableName; count: number; fields: string[]}[] {
  const [held, trials, items, log] = [getPeople('en'), getCases('en'), getNews('en'), getCorrections('en')];
  const events = [...held, ...trials].reduce((sum, {events: own}) => sum + own.length, 0);
  const counts = {people: held.length, events, cases: trials.length, news: items.length, changes: log.length} satisfies Record<TableName, number>;
  return (Object.keys(openTables) as TableName[]).map(name => ({name, count: counts[name], fields: Object.keys(openTables[name].shape)}));
}
