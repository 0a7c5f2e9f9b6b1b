import Bidi from '../../components/text/Bidi.tsx';
import ItemList from '../../components/news/ItemList.tsx';
import Section from '../../components/frame/Section.tsx';
import {getNews, inPages, organisationsOf, pageSizes} from '../../records/index.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import {manyLists, oneList, type List} from './list.tsx';
import PageLink from '../../components/frame/PageLink.tsx';
import {firstPages} from './firstPages.ts';

/** An organisation with more items than this has its own list. */
const newestAtMost = 5;

const organisations = perLocale(locale => organisationsOf(getNews(locale), locale));
const pages = perLocale(locale =>
  inPages(
    organisations(locale),
    pageSizes.organisations,
    ({items}) => 1 + Math.min(items.length, newestAtMost)
  )
);
const longOrganisations = perLocale(
  locale =>
    new Map(
      organisations(locale)
        .filter(({items}) => items.length > newestAtMost)
        .map(each => [each.path, {...each, pages: inPages(each.items, pageSizes.rows)}])
    )
);

/** All organisations, each with its newest news. */
export const organisationsList: List = {
  lengths: oneList('/organisations', pages),
  show: ({locale, page}) => {
    const t = translator(locale, 'Organisations');
    const item = translator(locale, 'ItemList');
    return {
      title: t('title'),
      lead: t('lead'),
      children: pages(locale)[page - 1]?.map(({name, items, path}) => (
        <Section key={path} title={<Bidi lang={locale}>{name}</Bidi>}>
          <ItemList items={items.slice(0, newestAtMost)} />
          {items.length > newestAtMost && (
            <p>
              <PageLink path={path}>{item('all', {count: items.length})}</PageLink>
            </p>
          )}
        </Section>
      ))
    };
  }
};

export const organisationsFirstPages = firstPages('/[locale]/organisations', organisationsList);

/** All news from one organisation that has a page because it has much news. */
export const organisationList: List = {
  byDate: true,
  onlyWhenLong: true,
  lengths: manyLists(longOrganisations),
  show: ({locale, path, page}) => {
    const t = translator(locale, 'Organisations');
    const item = translator(locale, 'ItemList');
    const one = longOrganisations(locale).get(path);
    return {
      title: one?.name ?? '',
      lead: item('lead', {count: one?.items.length ?? 0}),
      children: <ItemList items={one?.pages[page - 1] ?? []} />,
      after: (
        <p className="screen-only">
          <PageLink path="/organisations">{t('back')}</PageLink>
        </p>
      )
    };
  }
};
