import {useLocale, useTranslations} from 'next-intl';
import type {NewsItem} from '../content/index.ts';
import IndexLinks from './IndexLinks.tsx';
import NewsEntry from './NewsEntry.tsx';
import PageHeading from './PageHeading.tsx';
import Pagination from './Pagination.tsx';
import {formatNumber} from '../i18n/formats.ts';

type Props = {items: NewsItem[]; page: number; total: number; newer?: string; older?: string};

/** One page of the ledger of news. */
export default function NewsLedger({items, page, total, newer, older}: Props) {
  const t = useTranslations('NewsLedger');
  const locale = useLocale();
  return (
    <>
      <PageHeading title={page === 1 ? t('title') : t('pageTitle', {page: formatNumber(page, locale)})} lead={t('lead')} />
      {page === 1 && <IndexLinks only={['search', 'archive', 'topics', 'organisations']} />}
      <div className="border-bs border-ink pbs-6">{items.map(item => <NewsEntry key={item.slug} item={item} level={2} />)}</div>
      <Pagination page={page} total={total} {...(newer && {newer})} {...(older && {older})} />
    </>
  );
}
