import {actList} from './[locale]/act/list.tsx';
import {yearList} from './[locale]/archive/[year]/list.tsx';
import {casesList} from './[locale]/cases/list.tsx';
import {correctionsList} from './[locale]/corrections/list.tsx';
import {groupList} from './[locale]/groups/list.tsx';
import {namesList} from './[locale]/names/list.tsx';
import {newsList} from './[locale]/news/list.tsx';
import {organisationList, organisationsList} from './[locale]/organisations/list.tsx';
import {prisonersList} from './[locale]/prisoners/list.tsx';
import {topicList} from './[locale]/topics/[topic]/list.tsx';
import {pagePath} from '../i18n/links.ts';
import type {Locale} from '../i18n/locales.ts';
import {perLocale} from '../i18n/remember.ts';
import type {List} from './list.tsx';
import {newsAboutCases, newsAboutPeople} from './newsAbout.tsx';

/** Every kind of list there is. */
const lists: readonly List[] = [newsList, prisonersList, namesList, groupList, organisationsList, organisationList, casesList, correctionsList, actList, topicList, yearList, newsAboutPeople, newsAboutCases];

/** Paths of a language's pages of lists that have no route of their own: later pages, and lists that are there only when they are long. */
export const furtherPages = (locale: Locale): string[] => lists.flatMap(({lengths, onlyWhenLong, firstIsNumbered}) => [...lengths(locale)].flatMap(([path, total]) => [
  ...(onlyWhenLong ? [path] : []), ...(firstIsNumbered ? [`${path}/page/1`] : []),
  ...Array.from({length: total - 1}, (_, index) => pagePath(path, index + 2))
]));

/** The list at each path of a first page. */
const listsByPath = perLocale(locale => new Map(lists.flatMap(list => [...list.lengths(locale).keys()].map(path => [path, list] as const))));

/** The list of which a path is a page, and which page. */
export function listAt(locale: Locale, at: string): {list: List; path: string; page: number} | undefined {
  const [, path = '', number = '1'] = /^(.*?)(?:\/page\/([1-9]\d*))?$/.exec(at) ?? [];
  const list = listsByPath(locale).get(path);
  return list && {list, path, page: Number(number)};
}
