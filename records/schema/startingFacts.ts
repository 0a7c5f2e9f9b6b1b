import type {Locale} from '../../i18n/locales.ts';
import type {DocumentKind} from './documents.ts';

/** What an editor must replace. The check rejects a published document that still has it. */
export const placeholder = {en: '[to write]', fa: '[بنویسید]'} as const satisfies Record<
  Locale,
  string
>;

const source = {
  id: 'first',
  publisher: placeholder,
  title: placeholder,
  lang: 'en',
  type: 'media',
  publishable: true
};
const event = (date: string) => ({type: 'arrest', date, detail: placeholder, sources: ['first']});
const hashtags = {en: [], fa: []};
const later = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 90 * 86_400_000).toISOString().slice(0, 10);

const review = (day: string) => ({reviewedOn: day, nextReviewOn: later(day)});
const claim = (day: string) => ({asOf: day, sources: ['first']});

/** The smallest facts that the schema accepts, for a new document of each kind. */
export const startingFacts = {
  news: (recordNo, day) => ({
    recordNo,
    state: 'draft',
    kind: 'report',
    date: day,
    origin: {type: 'own'},
    people: [],
    cases: [],
    places: [],
    organisations: [],
    topics: ['trials'],
    media: [],
    links: [],
    since: [],
    hashtags,
    actions: [],
    corrections: [],
    sources: [source]
  }),
  prisoners: (recordNo, day) => ({
    recordNo,
    state: 'draft',
    identity: 'public',
    name: placeholder,
    aliases: {en: [], fa: []},
    consent: {portrait: false, health: false},
    gender: 'unknown',
    nationalities: ['IR'],
    occupation: placeholder,
    occupationGroup: 'other',
    activities: [],
    charges: [],
    events: [event(day)],
    sentence: {outcome: 'not-recorded', judgments: [], ...claim(day)},
    hashtags,
    disputes: [],
    ...review(day),
    sources: [source],
    changes: []
  }),
  cases: (recordNo, day) => ({
    recordNo,
    state: 'draft',
    defendants: [{name: placeholder, outcome: placeholder, ...claim(day)}],
    charges: [],
    events: [event(day)],
    disputes: [],
    ...review(day),
    sources: [source],
    changes: []
  }),
  actions: (recordNo, day) => ({
    recordNo,
    state: 'draft',
    opened: day,
    target: {name: placeholder},
    risk: 'abroad-only',
    identityDisclosed: 'none',
    people: [],
    ...review(day),
    sources: [source]
  }),
  pages: (order, day) => ({state: 'draft', order, updated: day, sources: []})
} satisfies Record<DocumentKind, (recordNo: number, day: string) => object>;
