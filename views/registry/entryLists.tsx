import JsonLd from '../../components/frame/JsonLd.tsx';
import Section from '../../components/frame/Section.tsx';
import ItemList from '../../components/news/ItemList.tsx';
import PageLink from '../../components/frame/PageLink.tsx';
import {entrySubject} from '../../i18n/registry/entrySubject.ts';
import RegistryEnd, {
  CaseLinks,
  casesAtMost,
  newsAtMost
} from '../../components/registry/RegistryEnd.tsx';
import RegistryFacts from '../../components/registry/RegistryFacts.tsx';
import RegistryPeople from '../../components/registry/RegistryPeople.tsx';
import type {Locale} from '../../i18n/locales.ts';
import {registryCounts} from '../../i18n/lists.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import {
  feedPath,
  getRegistry,
  getRegistryEntry,
  inPages,
  pageSizes,
  type RegistryEntry
} from '../../records/index.ts';
import {manyLists, type List} from '../lists/list.tsx';
import {registryData} from './structuredData.ts';

const pages = perLocale(
  locale =>
    new Map(
      getRegistry(locale).map(entry => [
        entry.path,
        {entry, pages: inPages(entry.people, pageSizes.registry)}
      ])
    )
);

/** How many people and cases are on record, as a sentence. */
function leadOf(entry: RegistryEntry, locale: Locale): string {
  const counts = registryCounts(entry, locale);
  return entry.people.length + entry.cases.length > 0
    ? translator(locale, 'Registry')('entryLead', {counts})
    : `${counts}.`;
}

/** Everyone in a prison, before a court or facing a charge, with what is known of it and what names it. */
export const registryList: List = {
  onlyWhenLong: true,
  lengths: manyLists(pages),
  show: ({locale, path, page}) => {
    const t = translator(locale, 'Registry');
    const one = pages(locale).get(path);
    if (!one) return {title: '', children: null};
    const {entry} = one;
    const {registry, people, cases} = entry;
    // What has neither people nor news has no feed.
    const feed =
      people.length + entry.news.length > 0
        ? feedPath(locale, {kind: 'registry', registry, code: entry.code})
        : null;
    const shown = one.pages[page - 1] ?? [];
    const title = entrySubject(entry, locale);
    const lead = leadOf(entry, locale);
    return {
      title,
      lead,
      // Entries often have the same counts, and search engines want a description of its own for each page.
      description: `${title}. ${lead}`,
      ...(feed !== null && {feeds: {atom: [feed, feedPath(locale, {kind: 'news'})]}}),
      children: (
        <>
          {page === 1 && <RegistryFacts entry={entry} related={relatedTo(entry, locale)} />}
          {shown.length > 0 && (
            <Section id="people" title={t(`people.${registry}`)}>
              {(registry === 'charges' || registry === 'laws') && (
                <p className="max-w-prose text-small text-soft">
                  {translator(locale, 'Groups')('chargeNote')}
                </p>
              )}
              <RegistryPeople entry={entry} people={shown} />
            </Section>
          )}
        </>
      ),
      ...(page === 1 && {
        after: (
          <>
            <RegistryEnd entry={entry} feed={feed} />
            <JsonLd data={registryData(entry, locale)} />
          </>
        )
      })
    };
  }
};

const relatedTo = ({related}: RegistryEntry, locale: Locale) =>
  related.flatMap(({registry, code}) => getRegistryEntry(`/${registry}/${code}`, locale) ?? []);

/** All cases or all news of an entry whose page names only some of them. */
function furtherList<Item>(
  name: 'cases' | 'news',
  itemsOf: (entry: RegistryEntry) => readonly Item[],
  atMost: number,
  show: (items: readonly Item[]) => React.ReactNode
): List {
  const lists = perLocale(
    locale =>
      new Map(
        getRegistry(locale)
          .filter(entry => itemsOf(entry).length > atMost)
          .map(entry => [
            `${entry.path}/${name}`,
            {entry, pages: inPages(itemsOf(entry), pageSizes.rows)}
          ])
      )
  );
  return {
    onlyWhenLong: true,
    ...(name === 'news' && {byDate: true}),
    lengths: manyLists(lists),
    show: ({locale, path, page}) => {
      const t = translator(locale, 'Registry');
      const one = lists(locale).get(path);
      const title = one ? entrySubject(one.entry, locale) : '';
      const count = one ? itemsOf(one.entry).length : 0;
      return {
        title: one ? t(`${name}Of`, {name: title}) : '',
        lead:
          name === 'news'
            ? translator(locale, 'ItemList')('lead', {count})
            : t('allCases', {count}),
        children: show(one?.pages[page - 1] ?? []),
        after: (
          <p className="screen-only">
            <PageLink path={one?.entry.path ?? ''}>
              <bdi>{title}</bdi>
            </PageLink>
          </p>
        )
      };
    }
  };
}

export const registryNews = furtherList(
  'news',
  ({news}) => news,
  newsAtMost,
  items => <ItemList items={items} />
);
export const registryCases = furtherList(
  'cases',
  ({cases}) => cases,
  casesAtMost,
  items => <CaseLinks cases={[...items]} />
);
