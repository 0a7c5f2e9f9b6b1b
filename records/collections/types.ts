/**
 * Types of the documents, as Contentlayer generates them from the schema: facts and words. They come with the
 * docstrings of the schema. `npm run generate` writes them.
 */
import type {Action, Case, NewsItem, Page, PrisonerProfile} from 'contentlayer/generated';

/** The fields that an editor writes in a document's YAML file. */
type FactsOf<Document> = Omit<Document, '_id' | '_raw' | 'type' | 'slug' | 'words'>;

export type PersonFacts = FactsOf<PrisonerProfile>;
export type NewsFacts = FactsOf<NewsItem>;
export type CaseFacts = FactsOf<Case>;
export type ActionFacts = FactsOf<Action>;
export type PageFacts = FactsOf<Page>;
export type Facts = PersonFacts | NewsFacts | CaseFacts | ActionFacts | PageFacts;

/** Front matter of a document that has a title of its own. */
export type TitledWords = NonNullable<NewsItem['words']['en']>;
/** Front matter of a person's text; the title is the name. */
export type PersonWords = NonNullable<PrisonerProfile['words']['en']>;
export type Words = PersonWords | TitledWords;

export type PersonEvent = PersonFacts['events'][number];
export type Source = PersonFacts['sources'][number];
/** The same words in both languages. */
export type Localized = PersonFacts['name'];
