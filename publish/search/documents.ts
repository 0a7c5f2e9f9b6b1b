import {formatDate} from '../../i18n/dates.ts';
import {inlineText} from '../../i18n/partialDates/inlineDates.ts';
import {otherLocale, type Locale} from '../../i18n/locales.ts';
import {formatCountry} from '../../i18n/names.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import {
  getActions,
  getBody,
  getCases,
  getNews,
  getPages,
  getPeople,
  getRegistry,
  pathOf,
  type Action,
  type Case,
  type NewsItem,
  type Page,
  type Person
} from '../../records/index.ts';
import type {SearchResult} from '../../search/result.ts';
import {plainText, sentencePhrases, statusWords} from '../../share/index.ts';
import {registryDocument} from './registryDocuments.ts';
import {
  dateFields,
  chargeLabels,
  inBothLanguages,
  labelField,
  nameFields,
  peopleFields,
  prisonNames,
  spellingsOf,
  textFields,
  type SearchDocument
} from './fields.ts';

/**
 * Every released document in a language: people, cases, news (newest first), actions, pages, and the registries. The
 * queries of `records/` return nothing that is withheld or unreleased.
 */
export const searchDocuments = (locale: Locale): SearchDocument[] => [
  ...getPeople(locale).map(person => personDocument(person, locale)),
  ...getCases(locale).map(legalCase => caseDocument(legalCase, locale)),
  ...getNews(locale).map(item => newsDocument(item, locale)),
  ...getActions(locale).map(action => actionDocument(action, locale)),
  ...getPages(locale).map(page => pageDocument(page, locale)),
  ...getRegistry(locale).map(entry => registryDocument(entry, locale))
];

type Kind = Parameters<typeof getBody>[0];
type Titled = Case | NewsItem | Action | Page;

/** Summary, and as `text` the body without footnote numbers and the notes of corrections, all as plain text. */
function textsOf(kind: Kind, document: Person | Titled): {summary: string; text: string} {
  const {summary, lang} = document.words;
  const body = plainText(getBody(kind, document, {heading: '', back: ''}), lang);
  const notes = notesOf(document).map(note => inlineText(note[lang], lang));
  return {
    summary: inlineText(summary, lang),
    text: [body.replace(/ \[[\d۰-۹]+\]/g, ''), ...notes].join(' ').replace(/\s+/g, ' ')
  };
}

/** What the corrections log says of a document. */
const notesOf = (document: Person | Titled) =>
  [
    ...('corrections' in document ? document.corrections : []),
    ...('changes' in document ? document.changes : [])
  ].map(({note}) => note);

/** The result of any document but a person. */
const resultOf = (kind: Kind, document: Titled, label: string): SearchResult => ({
  path: pathOf(kind, document.slug),
  title: document.words.title,
  lang: document.words.lang,
  other: '',
  kind: label,
  date: '',
  dateText: '',
  status: '',
  ...textsOf(kind, document)
});

const titlesOf = (documents: readonly Titled[]) =>
  new Map(documents.map(({slug, words}) => [slug, words.title]));
const newsTitles = perLocale(locale => titlesOf(getNews(locale)));
const caseTitles = perLocale(locale => titlesOf(getCases(locale)));

function personDocument(person: Person, locale: Locale): SearchDocument {
  const {name, words, events, charges} = person;
  const other = otherLocale(locale);
  const label = translator(locale, 'Search')('person');
  const {summary, text} = textsOf('prisoners', person);
  return {
    result: {
      path: pathOf('prisoners', person.slug),
      title: name[locale],
      lang: words.lang,
      other: name[other],
      kind: label,
      date: '',
      dateText: '',
      status: Object.values(statusWords(person.status, locale)).join(' · '),
      summary,
      text
    },
    fields: [
      ...nameFields(spellingsOf(person), 9),
      {text: summary, weight: 3},
      {text, weight: 1},
      ...dateFields(
        events.map(({date}) => date),
        4
      ),
      labelField([
        label,
        translator(locale, 'Status')(person.status.code),
        translator(locale, 'OccupationGroup')(person.occupationGroup),
        inBothLanguages(person.occupation),
        chargeLabels(charges),
        ...sentencePhrases(person, locale),
        ...person.nationalities.map(code => formatCountry(code, locale)),
        ...events.map(({prison}) => prisonNames(prison))
      ])
    ]
  };
}

function caseDocument(legalCase: Case, locale: Locale): SearchDocument {
  const {slug, defendants, events, court, judge, charges} = legalCase;
  const label = translator(locale, 'Search')('case');
  const result = resultOf('cases', legalCase, label);
  return {
    result,
    fields: [
      ...textFields(result, caseTitles(otherLocale(locale)).get(slug)),
      ...peopleFields(
        defendants.map(({person}) => person),
        locale
      ),
      ...nameFields(
        defendants.flatMap(({name}) => [name.en, name.fa]),
        4
      ),
      ...dateFields(
        events.map(({date}) => date),
        4
      ),
      labelField([label, inBothLanguages(court, judge), chargeLabels(charges)])
    ]
  };
}

function newsDocument(item: NewsItem, locale: Locale): SearchDocument {
  const {slug, date, hashtags} = item;
  const label = translator(locale, 'NewsKind')(item.kind);
  const result = resultOf('news', item, label);
  return {
    result: {...result, date, dateText: formatDate(date, locale)},
    fields: [
      ...textFields(result, newsTitles(otherLocale(locale)).get(slug)),
      ...peopleFields(item.people, locale),
      ...dateFields([date], 8),
      ...dateFields([item.eventDate, ...item.since.map(({date: day}) => day)], 4),
      labelField([
        label,
        ...item.topics.map(topic => translator(locale, 'Topic')(topic)),
        inBothLanguages(
          ...item.places,
          ...item.organisations,
          item.origin.publisher,
          item.byline?.name
        )
      ]),
      {text: [...hashtags.en, ...hashtags.fa].join(' '), weight: 3}
    ]
  };
}

function actionDocument(action: Action, locale: Locale): SearchDocument {
  const {target, people, isOpen} = action;
  const label = translator(locale, 'Search')('action');
  const result = resultOf('actions', action, label);
  return {
    result: {...result, status: translator(locale, 'Act')(isOpen ? 'open' : 'closed')},
    fields: [
      ...textFields(result),
      ...peopleFields(people, locale),
      labelField([label, inBothLanguages(target.name, target.office)])
    ]
  };
}

function pageDocument(page: Page, locale: Locale): SearchDocument {
  const result = resultOf('pages', page, translator(locale, 'Search')('page'));
  return {result, fields: textFields(result)};
}
