import IndexLinks from '../../components/frame/IndexLinks.tsx';
import NewsEntry from '../../components/news/NewsEntry.tsx';
import {getNews, inPages, pageSizes} from '../../records/index.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import {oneList, type List} from './list.tsx';
import {firstPages} from './firstPages.ts';

const pages = perLocale(locale => inPages(getNews(locale), pageSizes.news));

/** All news, newest first: the ledger. */
export const newsList: List = {
  byDate: true,
  firstIsNumbered: true,
  lengths: oneList('/news', pages),
  show: ({locale, page}) => {
    const t = translator(locale, 'NewsLedger');
    return {
      title: t('title'),
      lead: t('lead'),
      children: (
        <>
          {page === 1 && <IndexLinks indexes={['search', 'archive', 'topics', 'organisations']} />}
          <div className="border-bs border-ink pbs-6">
            {pages(locale)[page - 1]?.map(item => (
              <NewsEntry key={item.slug} item={item} level={2} />
            ))}
          </div>
        </>
      )
    };
  }
};

export const newsFirstPages = firstPages('/[locale]/news', newsList);
