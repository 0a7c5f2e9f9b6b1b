import {getTranslations} from 'next-intl/server';
import NewsLedger from '../../../components/NewsLedger.tsx';
import PageFrame from '../../../components/PageFrame.tsx';
import {formatNumber} from '../../../i18n/formats.ts';
import {href} from '../../../i18n/links.ts';
import {pageMetadata} from '../../metadata.ts';
import {newsPagePath, newsPages} from '../../newsPages.ts';
import {pageLocale} from '../../params.ts';
import {footerOf} from '../../text.ts';

export async function ledgerMetadata(page: number) {
  const locale = await pageLocale();
  const t = await getTranslations('NewsLedger');
  const title = page === 1 ? t('title') : t('pageTitle', {page: formatNumber(page, locale)});
  return pageMetadata({locale, path: newsPagePath(page), title, description: t('lead')});
}

/** One page of the ledger; also the page that `/news/page/1` shows. */
export async function LedgerPage({page}: {page: number}) {
  const locale = await pageLocale();
  const {total, items} = newsPages(locale);
  return (
    <PageFrame path={newsPagePath(page)} footer={footerOf(locale)}>
      <NewsLedger
        items={items(page)}
        page={page}
        total={total}
        {...(page > 1 && {newer: href(locale, newsPagePath(page - 1))})}
        {...(page < total && {older: href(locale, newsPagePath(page + 1))})}
      />
    </PageFrame>
  );
}
