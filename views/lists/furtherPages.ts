import {pagePath} from '../../i18n/links.ts';
import type {Locale} from '../../i18n/locales.ts';
import {perLocale} from '../../i18n/remember.ts';
import {listView, type List} from './list.tsx';
import {actList} from './act.tsx';
import {casesList} from './cases.tsx';
import {correctionsList} from './corrections.tsx';
import {daysList} from './days.tsx';
import {groupList} from './groups.tsx';
import {namesList} from './names.tsx';
import {newsList} from './news.tsx';
import {newsAboutCases, newsAboutPeople} from './newsAbout.tsx';
import {organisationList, organisationsList} from './organisations.tsx';
import {peopleList} from './people.tsx';
import {topicList} from './topic.tsx';
import {yearList} from './year.tsx';
import {registryCases, registryList, registryNews} from '../registry/entryLists.tsx';
import type {View, Views} from '../view.ts';

const lists: readonly List[] = [
  newsList,
  peopleList,
  namesList,
  groupList,
  organisationsList,
  organisationList,
  casesList,
  correctionsList,
  actList,
  daysList,
  topicList,
  yearList,
  newsAboutPeople,
  newsAboutCases,
  registryList,
  registryNews,
  registryCases
];

/**
 * Pages of lists without a route file: page 2 and later, and lists that exist only when they are long. They share one
 * route, because export rejects a route without pages and most lists have one page.
 */
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

/** Kinds of list by the path of a first page. */
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
