import Bidi from '../../components/text/Bidi.tsx';
import ItemList from '../../components/news/ItemList.tsx';
import Section from '../../components/frame/Section.tsx';
import {
  getNews,
  inPages,
  organisationPaths,
  organisationsOf,
  pageSizes
} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import type {List} from './list.tsx';

/** With more items than this, an organisation has a list of its own. */
const newestAtMost = 5;

const organisations = perLocale(locale => {
  const news = getNews(locale);
  const paths = organisationPaths(news);
  return organisationsOf(news, locale).map(({en, ...each}) => ({
    ...each,
    path: paths.get(en) ?? ''
  }));
});
const pages = perLocale(locale =>
  inPages(
    organisations(locale),
    pageSizes.organisations,
    ({items}) => 1 + Math.min(items.length, newestAtMost)
  )
);
const own = perLocale(
  locale =>
    new Map(
      organisations(locale)
        .filter(({items}) => items.length > newestAtMost)
        .map(each => [each.path, {...each, pages: inPages(each.items, pageSizes.rows)}])
    )
);

/** All organisations, each with its newest items. */
export const organisationsList: List = {
  lengths: perLocale(locale => new Map([['/organisations', pages(locale).length]])),
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
              <a href={href(locale, path)} className="inline-flex min-h-11 items-center">
                {item('all', {count: items.length})}
              </a>
            </p>
          )}
        </Section>
      ))
    };
  }
};

/** All items of one organisation. */
export const organisationList: List = {
  byDate: true,
  onlyWhenLong: true,
  lengths: perLocale(
    locale => new Map([...own(locale)].map(([path, each]) => [path, each.pages.length]))
  ),
  show: ({locale, path, page}) => {
    const t = translator(locale, 'Organisations');
    const item = translator(locale, 'ItemList');
    const one = own(locale).get(path);
    return {
      title: one?.name ?? '',
      lead: item('lead', {count: one?.items.length ?? 0}),
      children: <ItemList items={one?.pages[page - 1] ?? []} />,
      after: (
        <p className="screen-only">
          <a href={href(locale, '/organisations')} className="inline-flex min-h-11 items-center">
            {t('back')}
          </a>
        </p>
      )
    };
  }
};
