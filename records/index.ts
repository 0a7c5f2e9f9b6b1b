/**
 * The only door to the content, with the only gate. Pages, feeds, sitemap, search, cards, data and copies ask these
 * queries, which never return drafts, scheduled or withdrawn documents, withheld people, or documents that are
 * held back because they name someone taken off the site. Nothing else may import what `generate.ts` writes.
 */
import type {
  ActionFacts,
  CaseFacts,
  NewsFacts,
  PageFacts,
  PersonFacts,
  PersonWords,
  TitledWords,
  Words
} from './collections/types.ts';
import {collection} from './collections/gate.ts';
import {readGenerated} from './collections/read.ts';
import generated from '../.content/revision.json';
import {defaultLocale, type Locale} from '../i18n/locales.ts';
import {perLocale, remember} from '../i18n/remember.ts';
import {actionPagesOf, actionPathsOf, linkActions, withoutLetters} from './derive/actionPaths.ts';
import {correctionsOf, type LoggedChange} from './derive/corrections.ts';
import {compareDates, dayOf} from './derive/dates/dates.ts';
import {feedsOf, type FeedName} from './derive/feeds.ts';
import {figuresOf, type Figures} from './derive/figures/figures.ts';
import {nameable} from './derive/identity.ts';
import {casesByPerson} from './derive/life/caseEvents.ts';
import type {YearOf} from './derive/lists/archive.ts';
import type {EntryOf} from './derive/lists/names.ts';
import {relatedIn, type RelatedOf} from './derive/lists/related.ts';
import {newestFirst} from './derive/lists/sort.ts';
import {byKey, bySlug, referringTo} from './derive/lookups.ts';
import {summariseTables} from './derive/openTables.ts';
import {registryEntries, type RegistryEntry} from './derive/registry/entries.ts';
import {toAction, toCase, toNewsItem, toPage, toPerson} from './derive/shapes.ts';
import type {Action, Case, NewsItem, Page, Person} from './derive/shapes.ts';
import {statusChanges} from './derive/status.ts';
import {withdrawalsOf, type WithdrawableKind} from './derive/withdrawals.ts';
import {buildMoment} from './moment.ts';
import {bodyTree} from './read/bodies.ts';
import {renderMarkdown, type FootnoteWords} from './read/text/markdown.ts';
import {writtenPath} from './read/paths.ts';
import type {Picture} from './read/pictures.ts';
import type {Resolved} from './read/words.ts';
import type {DocumentKind} from './schema/documents.ts';
import type {StatusGroup} from './schema/registries.ts';

export * from './exports.ts';

export type ArchiveYear = YearOf<NewsItem>;
export type NameEntry = EntryOf<Person>;
export type RelatedItem = RelatedOf<NewsItem>;

const now = buildMoment();
/** The day of the build, as YYYY-MM-DD in UTC. */
export const today = dayOf(now);

/** While developing it changes with every edit, so that `npm run dev` reloads this module and shows it. */
export const contentRevision = generated.revision;

const people = collection<PersonFacts, PersonWords>('prisoners', now);
const news = collection<NewsFacts>('news', now);
const cases = collection<CaseFacts>('cases', now);
const actions = collection<ActionFacts>('actions', now);
const pages = collection<PageFacts>('pages', now);
const pictures = readGenerated<Record<string, Picture>>('.content/pictures.json');

/** A slug is often a name, so references to documents that do not pass the gate are left out. */
const passing = ({slugs}: {slugs: ReadonlySet<string>}, references: readonly string[]) =>
  references.filter(slug => slugs.has(slug));

const casesOf = remember(() => casesByPerson(cases.released));
const groupOrder: readonly StatusGroup[] = ['held', 'free', 'died'];
const byStatus = (a: Person, b: Person) =>
  groupOrder.indexOf(a.status.group) - groupOrder.indexOf(b.status.group) ||
  compareDates(b.status.date, a.status.date);

/**
 * Everyone with a page: first those not known to be free, then by the date of their status, newest
 * first.
 */
export const getPeople = perLocale((locale): readonly Person[] =>
  people.released
    .map(record => toPerson(record, locale, now, casesOf().get(record.slug) ?? []))
    .map(({case: legalCase, ...person}) => ({
      ...person,
      ...(legalCase !== undefined && cases.slugs.has(legalCase) && {case: legalCase})
    }))
    .sort(byStatus)
);
/** One person, or undefined if readers may not see such a page. */
export const getPerson = bySlug(getPeople);
/** The people tried in a case, in the order of all people. */
export const getPeopleOfCase = referringTo(getPeople, ({case: slug}) =>
  slug === undefined ? [] : [slug]
);
/**
 * The people with these slugs, in the order of all people. Those that readers may not see are left
 * out.
 */
export const getPeopleBySlug = (slugs: readonly string[], locale: Locale): Person[] =>
  slugs.flatMap(slug => getPerson(slug, locale) ?? []).sort(byStatus);

/** All news, newest first. */
export const getNews = perLocale((locale): readonly NewsItem[] =>
  news.released
    .map(record => toNewsItem(record, locale, pictures))
    .map(item => ({
      ...item,
      people: passing(people, item.people),
      cases: passing(cases, item.cases),
      actions: passing(actions, item.actions)
    }))
    .sort((a, b) => newestFirst(a.date, b.date) || a.recordNo - b.recordNo)
);
export const getNewsItem = bySlug(getNews);
/** News about a person, newest first. */
export const getNewsOfPerson = referringTo(getNews, item => item.people);
/** News about a case, newest first. */
export const getNewsOfCase = referringTo(getNews, item => item.cases);
const related = perLocale(locale => relatedIn(getNews(locale)));
/** Up to three news items most closely related to one, see `relatedIn`. */
export const getRelatedNews = (item: NewsItem, locale: Locale): readonly RelatedItem[] =>
  related(locale)(item);

const identities = new Map(people.read.map(({slug, facts}) => [slug, facts.identity]));
/** All cases, with the defendants as they may be named. */
export const getCases = perLocale((locale): readonly Case[] =>
  cases.released
    .map(record => toCase(record, locale))
    .map(legalCase => ({
      ...legalCase,
      defendants: nameable(
        legalCase.defendants,
        slug => identities.get(slug),
        slug => people.slugs.has(slug)
      )
    }))
);
export const getCase = bySlug(getCases);

/**
 * All actions, open ones first. An action is open until its deadline has passed or it has been
 * closed.
 */
export const getActions = perLocale((locale): readonly Action[] =>
  actions.released
    .map(record => toAction(record, locale, now))
    .map(action => ({...action, people: passing(people, action.people)}))
    .sort((a, b) => Number(b.isOpen) - Number(a.isOpen) || a.recordNo - b.recordNo)
);
export const getAction = bySlug(getActions);
export const getActionsForPerson = referringTo(getActions, action => action.people);
/** The list of actions, cut into pages. The same in every language. */
export const actionPages = perLocale(locale => actionPagesOf(getActions(locale)));

/** Standing pages in the order of the footer; those that are not in it come last. */
export const getPages = perLocale((locale): readonly Page[] =>
  pages.released
    .map(record => toPage(record, locale))
    .sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || a.slug.localeCompare(b.slug))
);
export const getPage = bySlug(getPages);

const withdrawals = withdrawalsOf(
  {news: news.all, prisoners: people.all, cases: cases.all, actions: actions.all},
  now
);
const withdrawalAt = new Map(withdrawals.map(item => [`${item.kind}/${item.slug}`, item]));
/** Withdrawn documents that readers once saw, the latest first. */
export const getWithdrawals = () => withdrawals;
/** The withdrawal of one document, or undefined if it was not withdrawn. */
export const getWithdrawal = (kind: WithdrawableKind, slug: string) =>
  withdrawalAt.get(`${kind}/${slug}`);

const actionPaths = remember(() => actionPathsOf(actionPages(defaultLocale)));
/**
 * Path of an action on the page that lists it now. Texts say `/act#slug`; so does the path of an
 * unreleased action.
 */
export const actionPath = (slug: string) => actionPaths().get(slug) ?? writtenPath('actions', slug);
/** Path of a document within a language, as readers find it. */
export const pathOf = (kind: DocumentKind, slug: string): string =>
  kind === 'actions' ? actionPath(slug) : writtenPath(kind, slug);

/**
 * The body of a released document as an HTML tree, in the language of its words. A call to action that has ended has no
 * letter to send.
 */
export const getBody = (
  kind: DocumentKind,
  {slug, words, isOpen = true}: {slug: string; words: Resolved<Words>; isOpen?: boolean},
  footnotes: FootnoteWords
) => {
  const tree = renderMarkdown(bodyTree(kind, slug, words), words.lang, footnotes, slug);
  return linkActions(isOpen ? tree : withoutLetters(tree), actionPath);
};

const documentsIn = (locale: Locale) => ({
  people: getPeople(locale),
  cases: getCases(locale),
  news: getNews(locale)
});
/** Prisons, courts, officials, charges and articles of law to which something that readers see refers. */
export const getRegistry = perLocale((locale): readonly RegistryEntry[] =>
  registryEntries(documentsIn(locale))
);
/** One entry by its path within a language, such as `/prisons/evin`; undefined if it has no page. */
export const getRegistryEntry = byKey(getRegistry, ({path}) => path);
/** Every correction and change of every released page, newest first. */
export const getCorrections = perLocale((locale): readonly LoggedChange[] =>
  correctionsOf(documentsIn(locale), locale, pathOf)
);
/** Feeds that have entries, in the order of the page that lists them. */
export const getFeeds = perLocale((locale): readonly FeedName[] =>
  feedsOf(getNews(locale), getPeople(locale), getRegistry(locale), {
    statuses: getPeople(locale).flatMap(statusChanges).length,
    actions: getActions(locale).length,
    corrections: getCorrections(locale).length + withdrawals.length
  })
);
/** The numbers of the figures, counted from what readers can see. */
export const getFigures = perLocale((locale): Figures =>
  figuresOf(documentsIn(locale), locale, today)
);
/** The tables of the open data, with the number of records and the names of the fields of each. */
export const getOpenTables = () =>
  summariseTables({
    ...documentsIn('en'),
    changes: getCorrections('en'),
    registry: getRegistry('en')
  });
