import ItemList from '../../components/news/ItemList.tsx';
import {newestAtMost} from '../../components/news/NewestNews.tsx';
import {
  getCase,
  getCases,
  getNewsOfCase,
  getNewsOfPerson,
  getPeople,
  getPerson,
  inPages,
  pageSizes,
  pathOf,
  type NewsItem
} from '../../records/index.ts';
import type {Locale} from '../../i18n/locales.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import {manyLists, type List} from './list.tsx';
import PageLink from '../../components/frame/PageLink.tsx';

type Kind = 'prisoners' | 'cases';

/** All news about a person or a legal case whose page shows only the newest. */
function newsAbout(
  kind: Kind,
  subjects: (locale: Locale) => readonly {slug: string}[],
  newsOf: (slug: string, locale: Locale) => readonly NewsItem[]
): List {
  const lists = perLocale(
    locale =>
      new Map(
        subjects(locale)
          .map(({slug}) => ({slug, items: newsOf(slug, locale)}))
          .filter(({items}) => items.length > newestAtMost)
          .map(({slug, items}) => [
            `${pathOf(kind, slug)}/news`,
            {slug, count: items.length, pages: inPages(items, pageSizes.rows)}
          ])
      )
  );
  return {
    byDate: true,
    onlyWhenLong: true,
    lengths: manyLists(lists),
    show: ({locale, path, page}) => {
      const item = translator(locale, 'ItemList');
      const one = lists(locale).get(path);
      const {title, back} = wordsOf(kind, one?.slug ?? '', locale);
      return {
        title,
        lead: item('lead', {count: one?.count ?? 0}),
        children: <ItemList items={one?.pages[page - 1] ?? []} />,
        after: (
          <p className="screen-only">
            <PageLink path={pathOf(kind, one?.slug ?? '')}>
              <bdi>{back}</bdi>
            </PageLink>
          </p>
        )
      };
    }
  };
}

/** Title of the list, and the text of the link back to the person or legal case. */
function wordsOf(kind: Kind, slug: string, locale: Locale) {
  if (kind === 'prisoners') {
    const name = getPerson(slug, locale)?.name[locale] ?? '';
    return {title: translator(locale, 'PersonPage')('news', {name}), back: name};
  }
  const title = getCase(slug, locale)?.words.title ?? '';
  return {title: translator(locale, 'CasePage')('newsOf', {title}), back: title};
}

export const newsAboutPeople = newsAbout('prisoners', getPeople, getNewsOfPerson);
export const newsAboutCases = newsAbout('cases', getCases, getNewsOfCase);
