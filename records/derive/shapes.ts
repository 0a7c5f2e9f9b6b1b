import type {
  ActionFacts,
  CaseFacts,
  NewsFacts,
  PageFacts,
  PersonFacts,
  PersonWords,
  TitledWords
} from '../collections/types.ts';
import {endOf} from './actionEnd.ts';
import {dayOf} from './dates/dates.ts';
import {detentionOf, type Detention} from './detention.ts';
import {healthOf, type Health} from './health.ts';
import {named} from './identity.ts';
import {withCaseEvents, type OwnOrSharedEvent} from './life/caseEvents.ts';
import {sortEvents} from './life/order.ts';
import {mailOf} from './life/mail.ts';
import {staysOf, type Stay} from './life/stays.ts';
import type {ContentRecord} from '../read/contentRecord.ts';
import type {Picture} from '../read/pictures.ts';
import {courtWords} from './sentence/courtWords.ts';
import {legalTermsOf, type LegalTerms} from './sentence/legalTerms.ts';
import {plateOf, type Plate} from './plate.ts';
import {deriveStatus, type Status} from './status.ts';
import {resolveWords, type Resolved} from '../read/words.ts';
import {titleWithDates, withWrittenDates} from './dates/writtenDates.ts';
import type {Locale} from '../../i18n/locales.ts';

export type {LegalTerms} from './sentence/legalTerms.ts';

/**
 * Documents as pages get them: facts, words in one language, and what is derived from the facts.
 * The readers' door (`records/index.ts`) and the editors' (`records/desk/index.ts`) both return
 * these, so a preview shows what readers will see.
 */
type Document = {slug: string};
export type Person = Omit<PersonFacts, 'events' | 'health'> &
  Document & {
    events: OwnOrSharedEvent[];
    status: Status;
    health: Health | null;
    detention: Detention;
    stays: Stay[];
    plate: Plate;
    legalTerms: LegalTerms;
    words: Resolved<PersonWords>;
  };
/** An entry of `media`. Drawings have no `picture`. */
export type Medium = NewsFacts['media'][number] & {picture?: Picture};
export type NewsItem = Omit<NewsFacts, 'media'> &
  Document & {media: Medium[]; words: Resolved<TitledWords>};
export type Case = CaseFacts & Document & {legalTerms: LegalTerms; words: Resolved<TitledWords>};
export type Action = ActionFacts & Document & {isOpen: boolean; words: Resolved<TitledWords>};
export type Page = PageFacts & Document & {words: Resolved<TitledWords>};

function common<F extends object, W extends PersonWords | TitledWords>(
  document: ContentRecord<F, W>,
  locale: Locale
) {
  const words = resolveWords(document, locale);
  return {
    ...withWrittenDates(document.facts),
    slug: document.slug,
    words: titleWithDates(words, words.lang)
  };
}

/** `cases`: those in which the person is a defendant, as far as they may be shown. */
export function toPerson(
  document: ContentRecord<PersonFacts, PersonWords>,
  locale: Locale,
  now: Date,
  cases: readonly {slug: string; facts: CaseFacts}[]
): Person {
  const person = withCaseEvents(document.slug, named(common(document, locale)), cases);
  const status = deriveStatus(person, now);
  const detention = detentionOf(person, status.asOf, now);
  const plate = plateOf({sentence: person.sentence, status, detention}, now);
  return {
    ...person,
    events: sortEvents(person.events),
    status,
    health: healthOf(person, status, now),
    mail: mailOf(person, status, now),
    detention,
    stays: staysOf(person),
    plate,
    legalTerms: legalTermsOf(person)
  };
}

/** `pictures` by `slug/id`, as `makePictures` returns them. */
export function toNewsItem(
  document: ContentRecord<NewsFacts, TitledWords>,
  locale: Locale,
  pictures: Record<string, Picture>
): NewsItem {
  const item = common(document, locale);
  const media = item.media.map(medium => {
    const picture = pictures[`${item.slug}/${medium.id}`];
    return picture ? {...medium, picture} : medium;
  });
  return {...item, media};
}

export function toCase(document: ContentRecord<CaseFacts, TitledWords>, locale: Locale): Case {
  const item = common(document, locale);
  const legalTerms = legalTermsOf(item);
  return {...item, ...courtWords(item, legalTerms), events: sortEvents(item.events), legalTerms};
}

/**
 * An action is open until its deadline has passed or it has been closed. From then on it has no address and no letter:
 * nothing that asks for actions can show one.
 */
export function toAction(
  document: ContentRecord<ActionFacts, TitledWords>,
  locale: Locale,
  now: Date
): Action {
  const action = common(document, locale);
  const {closed, deadline, target} = action;
  if (!closed && (deadline === undefined || now < endOf(deadline)))
    return {...action, isOpen: true};
  const {url: _, ...addressee} = target;
  return {...action, isOpen: false, target: {...addressee, ways: []}, letters: []};
}

export const toPage = (document: ContentRecord<PageFacts, TitledWords>, locale: Locale): Page =>
  common(document, locale);
