import {
  getActions,
  getBody,
  getCases,
  getNews,
  getPages,
  getPeople,
  pathOf,
  type Person
} from '../../records/index.ts';
import {dateSpellings, formatDate} from '../../i18n/dates.ts';
import {formatCountry} from '../../i18n/names.ts';
import {inlineText} from '../../i18n/inlineDates.ts';
import {otherLocale, type Locale} from '../../i18n/locales.ts';
import type {SearchResult} from '../../search/result.ts';
import {translator} from '../../i18n/translator.ts';
import {plainText, statusWords} from '../../share/index.ts';
import type {SearchField} from '../../search/invertedIndex.ts';

/** A document as search knows it: what a result shows, and what is looked into. */
export type SearchRecord = {result: SearchResult; fields: SearchField[]};

/** Every released document of a language, people first, then the newest. Withheld and unreleased ones do not come through the content's door. */
export function searchRecords(locale: Locale): SearchRecord[] {
  const other = otherLocale(locale);
  const otherTitle = (list: readonly {slug: string; words: {title: string}}[]) =>
    new Map(list.map(({slug, words}) => [slug, words.title]));
  const [newsTitles, caseTitles] = [otherTitle(getNews(other)), otherTitle(getCases(other))];
  const text = (kind: Parameters<typeof getBody>[0], document: Parameters<typeof getBody>[1]) =>
    plainText(getBody(kind, document, {heading: '', back: ''}), document.words.lang)
      .replace(/ \[[\d۰-۹]+\]/g, '')
      .replace(/\s+/g, ' ');
  const both = (...values: ({en: string; fa: string} | undefined)[]) =>
    values.flatMap(value => (value ? [value.en, value.fa] : [])).join(' | ');
  const everyone = getPeople(locale);
  const namesOf = ({name, aliases, identity}: Person) => [
    name.en,
    name.fa,
    ...(identity === 'public' ? [...aliases.en, ...aliases.fa] : [])
  ];
  const namesBySlug = new Map(everyone.map(person => [person.slug, namesOf(person)]));
  const named = (names: readonly string[], weight: number): SearchField[] =>
    names.map(name => ({text: name, weight, near: true}));
  /** People of an item by all their spellings, so that news are found by those too. */
  const naming = (slugs: readonly (string | undefined)[]) =>
    named(
      [...new Set(slugs)].flatMap(slug => namesBySlug.get(slug ?? '') ?? []),
      4
    );
  const dated = (dates: readonly (string | undefined)[], weight: number): SearchField[] =>
    dates.flatMap(date =>
      date ? dateSpellings(date).map(spelling => ({text: spelling, weight, near: true})) : []
    );
  const wordsOf = (
    title: string,
    summary: string,
    body: string,
    otherWords = ''
  ): SearchField[] => [
    {text: title, weight: 7, near: true},
    {text: otherWords, weight: 5, near: true},
    {text: summary, weight: 3},
    {text: body, weight: 1}
  ];
  const codes = (labels: string[]): SearchField => ({text: labels.join(' | '), weight: 3});

  const people = everyone.map(person => {
    const [summary, body] = [
      inlineText(person.words.summary, person.words.lang),
      text('prisoners', person)
    ];
    return {
      result: {
        path: pathOf('prisoners', person.slug),
        title: person.name[locale],
        lang: person.words.lang,
        other: person.name[other],
        kind: translator(locale, 'Search')('person'),
        date: '',
        dateText: '',
        status: Object.values(statusWords(person.status, locale)).join(' · '),
        summary,
        text: body
      },
      fields: [
        ...named(namesOf(person), 9),
        {text: summary, weight: 3},
        {text: body, weight: 1},
        ...dated(
          person.events.map(({date}) => date),
          4
        ),
        codes([
          translator(locale, 'Search')('person'),
          translator(locale, 'Status')(person.status.code),
          translator(locale, 'OccupationGroup')(person.occupationGroup),
          both(person.occupation),
          ...person.charges.map(({code}) => translator(locale, 'Charge')(code)),
          ...person.nationalities.map(code => formatCountry(code, locale)),
          ...person.events.flatMap(({prison}) =>
            prison ? [translator(locale, 'Prison')(prison)] : []
          )
        ])
      ]
    };
  });
  const news = getNews(locale).map(item => {
    const {words, date} = item;
    const [summary, body] = [inlineText(words.summary, words.lang), text('news', item)];
    return {
      result: {
        path: pathOf('news', item.slug),
        title: words.title,
        lang: words.lang,
        other: '',
        kind: translator(locale, 'NewsKind')(item.kind),
        date,
        dateText: formatDate(date, locale),
        status: '',
        summary,
        text: body
      },
      fields: [
        ...wordsOf(words.title, summary, body, newsTitles.get(item.slug)),
        ...naming(item.people),
        ...dated([date], 8),
        ...dated([item.eventDate, ...item.since.map(({date: day}) => day)], 4),
        codes([
          translator(locale, 'NewsKind')(item.kind),
          ...item.topics.map(topic => translator(locale, 'Topic')(topic)),
          both(...item.places, ...item.organisations, item.origin.publisher, item.byline?.name)
        ]),
        {text: [...item.hashtags.en, ...item.hashtags.fa].join(' '), weight: 3}
      ]
    };
  });
  const cases = getCases(locale).map(trial => {
    const {words} = trial;
    const [summary, body] = [inlineText(words.summary, words.lang), text('cases', trial)];
    return {
      result: {
        path: pathOf('cases', trial.slug),
        title: words.title,
        lang: words.lang,
        other: '',
        kind: translator(locale, 'Search')('case'),
        date: '',
        dateText: '',
        status: '',
        summary,
        text: body
      },
      fields: [
        ...wordsOf(words.title, summary, body, caseTitles.get(trial.slug)),
        ...naming(trial.defendants.map(({person}) => person)),
        ...named(
          trial.defendants.flatMap(({name}) => [name.en, name.fa]),
          4
        ),
        ...dated(
          trial.events.map(({date}) => date),
          4
        ),
        codes([
          translator(locale, 'Search')('case'),
          both(trial.court, trial.judge),
          ...trial.charges.map(({code}) => translator(locale, 'Charge')(code))
        ])
      ]
    };
  });
  const actions = getActions(locale).map(action => {
    const {words} = action;
    const [summary, body] = [inlineText(words.summary, words.lang), text('actions', action)];
    return {
      result: {
        path: pathOf('actions', action.slug),
        title: words.title,
        lang: words.lang,
        other: '',
        kind: translator(locale, 'Search')('action'),
        date: '',
        dateText: '',
        status: translator(locale, 'Act')(action.isOpen ? 'open' : 'closed'),
        summary,
        text: body
      },
      fields: [
        ...wordsOf(words.title, summary, body),
        ...naming(action.people),
        codes([
          translator(locale, 'Search')('action'),
          both(action.target.name, action.target.office)
        ])
      ]
    };
  });
  const pages = getPages(locale).map(page => {
    const {words} = page;
    const [summary, body] = [inlineText(words.summary, words.lang), text('pages', page)];
    return {
      result: {
        path: pathOf('pages', page.slug),
        title: words.title,
        lang: words.lang,
        other: '',
        kind: translator(locale, 'Search')('page'),
        date: '',
        dateText: '',
        status: '',
        summary,
        text: body
      },
      fields: wordsOf(words.title, summary, body)
    };
  });
  return [...people, ...cases, ...news, ...actions, ...pages];
}
