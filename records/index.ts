/**
 * The only door to the content, with the only gate. Everything that readers can get (pages, feeds, sitemap, search,
 * cards, data, copies) asks these queries and cannot see past them: drafts, scheduled and withdrawn items and
 * withheld people do not exist on this side. The only importer of what `generate.ts` writes.
 */
import fs from 'node:fs';
import {visit} from 'unist-util-visit';
import {buildMoment} from './moment.ts';
import generated from '../.content/records/revision.json';
import {pagePath} from '../i18n/links.ts';
import {defaultLocale, type Locale} from '../i18n/locales.ts';
import {perLocale, remember} from '../i18n/remember.ts';
import {compareDates, dayOf} from './derive/dates.ts';
import {topics, type StatusGroup} from './schema/registries.ts';
import {relatedIn, type EntryOf, type RelatedOf, type YearOf} from './derive/lists.ts';
import type {ContentRecord} from './read/contentRecord.ts';
import {isPublic, type Release} from './derive/release.ts';
import {openTables, type TableName} from './schema/openData.ts';
import {groupsInPages, pageSizes} from './derive/paging.ts';
import {writtenPath} from './read/paths.ts';
import type {ActionFacts} from './schema/action.ts';
import type {CaseFacts} from './schema/case.ts';
import type {DocumentKind} from './schema/documents.ts';
import type {Localized} from './schema/fields.ts';
import type {NewsFacts} from './schema/news.ts';
import type {PageFacts} from './schema/page.ts';
import type {PersonFacts} from './schema/person.ts';
import type {PersonWords, TitledWords} from './schema/words.ts';
import type {FeedName} from './derive/feeds.ts';
import {figuresOf, type Figures} from './derive/figures.ts';
import {nameable} from './derive/identity.ts';
import {renderMarkdown, type FootnoteWords} from './read/markdown.ts';
import type {Picture} from './read/pictures.ts';
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
} from './derive/shapes.ts';
import {bodyTree} from './read/bodies.ts';
import type {Resolved} from './read/words.ts';

export {getMirrors, type Mirror} from './read/mirrors.ts';
export {bounds, compareDates, daysBetween, precisionOf} from './derive/dates.ts';
export type {Detention, DetentionSpell} from './derive/detention.ts';
export type {Plate, PlateBar, PlateMark} from './derive/plate.ts';
export type {FootnoteWords} from './read/markdown.ts';
export type {Resolved} from './read/words.ts';
export type {Status} from './derive/status.ts';
export {statusChanges} from './derive/status.ts';
export {eventIds} from './derive/events.ts';
export {feedLength, feedPath, tagUri, type FeedName} from './derive/feeds.ts';
export type {Figures} from './derive/figures.ts';
export type {TableName} from './schema/openData.ts';
export type {DirectiveName, NoteKind} from './schema/directives.ts';
export type {DrawingName} from './schema/drawings.ts';
export * from './derive/lists.ts';
export * from './derive/paging.ts';
export * from './schema/registries.ts';
export type {Action, Case, Medium, NewsItem, Page, Person} from './derive/shapes.ts';
export type {Localized, PersonEvent, Source} from './schema/fields.ts';
export type {PersonWords, TitledWords} from './schema/words.ts';

/** The moment for which the site is built: decides what is scheduled, stale or past its deadline. */
const now = buildMoment();
/** The day of the build. */
export const today = dayOf(now);

/** Changes with every edit of a text, so that `npm run dev` shows it without a reload. */
export const contentRevision = generated.revision;

/**
 * A light index as it lies on disk. Read, not imported: at ten thousand items a bundler would copy tens of megabytes
 * into every page's bundle. The import of the revision makes `npm run dev` read again after an edit.
 */
const readIndex = (name: string) =>
  JSON.parse(
    fs.readFileSync(/* turbopackIgnore: true */ `.content/records/${name}.json`, 'utf8')
  ) as unknown;
const [actionIndex, caseIndex, newsIndex, pageIndex, personIndex] = [
  'actions',
  'cases',
  'news',
  'pages',
  'prisoners'
].map(readIndex);
const pictureIndex = readIndex('pictures') as Record<string, Picture>;

/** Orders ISO dates, the latest first. */
const newestFirst = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);

type Document = {slug: string};
export type ArchiveYear = YearOf<NewsItem>;
export type NameEntry = EntryOf<Person>;
export type RelatedItem = RelatedOf<NewsItem>;

type AnyFacts = Release & {identity?: PersonFacts['identity']};
const documents = <F, W>(index: unknown) => index as ContentRecord<F, W>[];

/** Lets through the gate only what is released; a withheld person never passes. */
function collection<F extends AnyFacts, W extends PersonWords | TitledWords>(index: unknown) {
  const released = documents<F, W>(index).filter(({facts}) => isPublic(facts, now));
  return {released, slugs: new Set(released.map(({slug}) => slug))};
}

const people = collection<PersonFacts, PersonWords>(personIndex);
const news = collection<NewsFacts, TitledWords>(newsIndex);
const cases = collection<CaseFacts, TitledWords>(caseIndex);
const actions = collection<ActionFacts, TitledWords>(actionIndex);
const pages = collection<PageFacts, TitledWords>(pageIndex);

/** Slugs are often names: a reference to something that did not pass the gate does not pass either. */
const passed = (collected: {slugs: ReadonlySet<string>}, slugs: readonly string[]) =>
  slugs.filter(slug => collected.slugs.has(slug));

/** Finds one document of a kind by its slug. */
function bySlug<D extends Document>(
  get: (locale: Locale) => readonly D[]
): (slug: string, locale: Locale) => D | undefined {
  const found = perLocale(
    locale => new Map(get(locale).map(document => [document.slug, document]))
  );
  return (slug, locale) => found(locale).get(slug);
}

/** Finds the documents of a kind that name another one, in their own order. */
function naming<D extends Document>(
  get: (locale: Locale) => readonly D[],
  named: (document: D) => readonly string[]
): (slug: string, locale: Locale) => readonly D[] {
  const found = perLocale(locale => {
    const lists = new Map<string, D[]>();
    for (const document of get(locale))
      for (const slug of new Set(named(document))) {
        const list = lists.get(slug);
        if (list) list.push(document);
        else lists.set(slug, [document]);
      }
    return lists;
  });
  return (slug, locale) => found(locale).get(slug) ?? [];
}

const groupOrder: readonly StatusGroup[] = ['held', 'free', 'died'];
const byStatus = (a: Person, b: Person) =>
  groupOrder.indexOf(a.status.group) - groupOrder.indexOf(b.status.group) ||
  compareDates(b.status.date, a.status.date);
/** Everyone with a page, those not known to be free first, then by the date of their status, newest first. */
export const getPeople = perLocale((locale): readonly Person[] =>
  people.released
    .map(document => toPerson(document, locale, now))
    .map(({case: trial, ...person}) => ({
      ...person,
      ...(trial !== undefined && cases.slugs.has(trial) && {case: trial})
    }))
    .sort(byStatus)
);

/** One person, or undefined if there is no such page for readers. */
export const getPerson = bySlug(getPeople);
/** Those who are tried in a case, in the order of all people. */
export const getPeopleOfCase = naming(getPeople, ({case: trial}) =>
  trial === undefined ? [] : [trial]
);

/** All news, newest first. */
export const getNews = perLocale((locale): readonly NewsItem[] =>
  news.released
    .map(document => toNewsItem(document, locale, pictureIndex))
    .map(item => ({
      ...item,
      people: passed(people, item.people),
      cases: passed(cases, item.cases),
      actions: passed(actions, item.actions)
    }))
    .sort((a, b) => newestFirst(a.date, b.date) || a.recordNo - b.recordNo)
);
export const getNewsItem = bySlug(getNews);

/** The last day on which an item's text changed for readers: its own date, an update or a correction. */
export const lastChange = ({
  date,
  updated,
  corrections
}: Pick<NewsItem, 'date' | 'updated' | 'corrections'>) =>
  [date, updated ?? date, ...corrections.map(({on}) => on)].sort().at(-1) ?? date;

/** News that name a person, newest first. */
export const getNewsOfPerson = naming(getNews, item => item.people);
/** News about a case, newest first. */
export const getNewsOfCase = naming(getNews, item => item.cases);
/** Up to three news items with the strongest ties to one. */
export const getRelatedNews = (item: NewsItem, locale: Locale): readonly RelatedItem[] =>
  relations(locale)(item);
const relations = perLocale(locale => relatedIn(getNews(locale)));
/** People with a page whom a list of slugs names, in the order of all people; unreleased ones are left out. */
export const getPeopleBySlug = (slugs: readonly string[], locale: Locale): Person[] =>
  slugs.flatMap(slug => getPerson(slug, locale) ?? []).sort(byStatus);

const identities = new Map(
  documents<PersonFacts, PersonWords>(personIndex).map(({slug, facts}) => [slug, facts.identity])
);
export const getCases = perLocale((locale): readonly Case[] =>
  cases.released
    .map(document => toCase(document, locale))
    .map(item => ({
      ...item,
      defendants: nameable(
        item.defendants,
        slug => identities.get(slug),
        slug => people.slugs.has(slug)
      )
    }))
);
export const getCase = bySlug(getCases);

/** All actions, open ones first. An action is open until its deadline has passed or it has been closed. */
export const getActions = perLocale((locale): readonly Action[] =>
  actions.released
    .map(document => toAction(document, locale, now))
    .map(action => ({...action, people: passed(people, action.people)}))
    .sort((a, b) => Number(b.isOpen) - Number(a.isOpen) || a.recordNo - b.recordNo)
);
export const getAction = bySlug(getActions);
export const getActionsForPerson = naming(getActions, action => action.people);

/** Standing pages in the order of the footer. */
export const getPages = perLocale((locale): readonly Page[] =>
  pages.released.map(document => toPage(document, locale)).sort((a, b) => a.order - b.order)
);
export const getPage = bySlug(getPages);

/** What stays of a withdrawn item, and all that passes the gate of it: that it was here, when it went and why. */
export type Withdrawal = {
  kind: WithdrawableKind;
  slug: string;
  recordNo: number;
  withdrawn: {on: string; reason: Localized};
};
/** Kinds of document that carry a record number. Actions have no page of their own; the log names them. */
export type WithdrawableKind = Exclude<DocumentKind, 'pages'>;

const withdrawable = {
  news: newsIndex,
  prisoners: personIndex,
  cases: caseIndex,
  actions: actionIndex
} satisfies Record<WithdrawableKind, unknown>;

/**
 * Withdrawn items, latest first. One that readers never saw (its time had not come) leaves nothing, nor does a
 * withheld person: the address itself would say the name.
 */
const withdrawals: readonly Withdrawal[] = (Object.keys(withdrawable) as WithdrawableKind[])
  .flatMap(kind =>
    documents<AnyFacts & {recordNo: number; withdrawn?: Withdrawal['withdrawn']}, never>(
      withdrawable[kind]
    ).flatMap(({slug, facts}) => {
      const {recordNo, withdrawn, publishAt, state, identity} = facts;
      const wasSeen = publishAt === undefined || new Date(publishAt) <= now;
      return state === 'withdrawn' && withdrawn && wasSeen && identity !== 'withheld'
        ? [{kind, slug, recordNo, withdrawn: {on: withdrawn.on, reason: withdrawn.reason}}]
        : [];
    })
  )
  .sort((a, b) => newestFirst(a.withdrawn.on, b.withdrawn.on) || a.slug.localeCompare(b.slug));
export const getWithdrawals = () => withdrawals;
const withdrawalAt = new Map(withdrawals.map(item => [`${item.kind}/${item.slug}`, item]));
/** The withdrawal that stands at an item's address, if there is one. */
export const getWithdrawal = (kind: WithdrawableKind, slug: string) =>
  withdrawalAt.get(`${kind}/${slug}`);

/** The text of a released document as an HTML tree, in the language that `words` was resolved to. */
export const getBody = (
  kind: DocumentKind,
  {slug, words}: Document & {words: Resolved<PersonWords | TitledWords>},
  footnotes: FootnoteWords
) => linkActions(renderMarkdown(bodyTree(kind, slug, words), words.lang, footnotes, slug));

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
export const getCorrections = perLocale((locale): readonly LoggedChange[] => {
  const log = [
    ...getNews(locale).flatMap(({slug, corrections, words}) =>
      corrections.map(({on, severity, note}) => ({
        on,
        kind: severity,
        note,
        path: pathOf('news', slug),
        title: words.title
      }))
    ),
    ...getPeople(locale).flatMap(({slug, changes, name}) =>
      changes.map(change => ({...change, path: pathOf('prisoners', slug), title: name[locale]}))
    ),
    ...getCases(locale).flatMap(({slug, changes, words}) =>
      changes.map(change => ({...change, path: pathOf('cases', slug), title: words.title}))
    )
  ];
  return log.sort((a, b) => newestFirst(a.on, b.on) || a.path.localeCompare(b.path));
});

/** Feeds that have something to say, in the order of the page that lists them. */
export const getFeeds = perLocale((locale): readonly FeedName[] => {
  const used = new Set(getNews(locale).flatMap(item => item.topics));
  return [
    {kind: 'news'},
    ...topics.filter(topic => used.has(topic)).map(topic => ({kind: 'topics', topic}) as const),
    ...getPeople(locale).map(({slug}) => ({kind: 'prisoners', slug}) as const)
  ];
});

/** The numbers behind the figures, counted from what readers can see. */
export const getFigures = perLocale((locale): Figures =>
  figuresOf({people: getPeople(locale), cases: getCases(locale), news: getNews(locale)}, locale)
);

/** The tables of the open data, with the number of records and the names of the fields of each. */
export function getOpenTables(): {name: TableName; count: number; fields: string[]}[] {
  const [held, trials, items, log] = [
    getPeople('en'),
    getCases('en'),
    getNews('en'),
    getCorrections('en')
  ];
  const events = [...held, ...trials].reduce((sum, {events: own}) => sum + own.length, 0);
  const counts = {
    people: held.length,
    events,
    cases: trials.length,
    news: items.length,
    changes: log.length
  } satisfies Record<TableName, number>;
  return (Object.keys(openTables) as TableName[]).map(name => ({
    name,
    count: counts[name],
    fields: Object.keys(openTables[name].shape)
  }));
}

/** The page of actions, cut: open calls first, then those that have ended. The same in every language. */
export const actionPages = perLocale(locale =>
  groupsInPages(
    (['open', 'closed'] as const).map(group => ({
      group,
      items: getActions(locale).filter(({isOpen}) => isOpen === (group === 'open'))
    })),
    pageSizes.actions
  )
);
const actionPaths = remember(
  () =>
    new Map(
      actionPages(defaultLocale).flatMap((groups, index) =>
        groups.flatMap(({items}) =>
          items.map(({slug}) => [slug, `${pagePath('/act', index + 1)}#${slug}`] as const)
        )
      )
    )
);

/** Where an action stands now. Texts and editors write `/act#slug`, whatever the page; one that readers cannot see keeps that. */
export const actionPath = (slug: string) => actionPaths().get(slug) ?? writtenPath('actions', slug);

/** Path of a document within a language, as readers find it. */
export function pathOf(kind: DocumentKind, slug: string): string {
  return kind === 'actions' ? actionPath(slug) : writtenPath(kind, slug);
}

/** Links of a text to actions lead to the page on which each stands now. */
function linkActions(tree: ReturnType<typeof renderMarkdown>) {
  visit(tree, 'element', ({properties}) => {
    const [, slug] =
      typeof properties.href === 'string' ? (/^\/act#(.+)$/.exec(properties.href) ?? []) : [];
    if (slug !== undefined) properties.href = actionPath(slug);
  });
  return tree;
}
