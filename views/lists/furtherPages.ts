import {pagePath} from '../../i18n/links.ts';
import type {Locale} from '../../i18n/locales.ts';
import {perLocale} from '../../i18n/remember.ts';
import {listView, type List} from './list.tsx';
import {actList} from './act.tsx';
import {casesList} from './cases.tsx';
import {correctionsList} from './corrections.tsx';
import {groupList} from './groups.tsx';
import {namesList} from './names.tsx';
import {newsList} from './news.tsx';
import {newsAboutCases, newsAboutPeople} from './newsAbout.tsx';
import {organisationList, organisationsList} from './organisations.tsx';
import {prisonersList} from './prisoners.tsx';
import {topicList} from './topic.tsx';
import {yearList} from './year.tsx';
import type {View, Views} from '../view.ts';

/** Every kind of list there is. */
const lists: readonly List[] = [
  newsList,
  prisonersList,
  namesList,
  groupList,
  organisationsList,
  organisationList,
  casesList,
  correctionsList,
  actList,
  topicList,
  yearList,
  newsAboutPeople,
  newsAboutCases
];

/** Pages of lists that have no route of their own: later pages, and lists that are there only when they are long. One route for all: with `output: 'export'` a route must not be empty, and most lists have one page. */
export const furtherPages: Views = {
  route: '/[locale]/[...list]',
  paths: locale =>
    lists.flatMap(({lengths, onlyWhenLong, firstIsNumbered}) =>
      [...lengths(locale)].flatMap(([path, total]) => [
        ...(firstIsNumbered ? [`${path}/page/1`] : []),
        ...(onlyWhenLong ? [path] : []),
        ...Array.from({length: total - 1}, (_, index) => pagePath(path, index + 2))
      ])
    ),
  at: viewAt
};

/** The list at each path of a first page. */
const listsByPath = perLocale(
  locale =>
    new Map(
      lists.flatMap(list => [...list.lengths(locale).keys()].map(path => [path, list] as const))
    )
);

function viewAt(at: string, locale: Locale): View | undefined {
  const [, path = '', number = '1'] = /^(.*?)(?:\/page\/([1-9]\d*))?$/.exec(at) ?? [];
  const list = listsByPath(locale).get(path);
  return list && listView(list, path, Number(number), locale);
}
