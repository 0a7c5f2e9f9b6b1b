import {getTranslations} from 'next-intl/server';
import type {Metadata} from 'next';
import PageFrame from '../components/PageFrame.tsx';
import WithdrawnNotice from '../components/WithdrawnNotice.tsx';
import {getWithdrawals, pathOf, type Withdrawal} from '../content/index.ts';
import {pageMetadata} from './metadata.ts';
import {pageLocale} from './params.ts';
import {footerOf} from './text.ts';

/** Slugs of a kind's withdrawn items: their addresses stay. */
export const withdrawnSlugs = (kind: Withdrawal['kind']) => getWithdrawals().filter(item => item.kind === kind).map(({slug}) => slug);

/** Nothing of the item is in its metadata, and search engines are asked to forget the address. */
export async function withdrawnMetadata({kind, slug}: Withdrawal): Promise<Metadata> {
  const t = await getTranslations('WithdrawnNotice');
  return pageMetadata({locale: await pageLocale(), path: pathOf(kind, slug), title: t('title'), description: t('heading'), index: false});
}

/** The page that stands at the address of a withdrawn item. */
export async function WithdrawnPage({withdrawal}: {withdrawal: Withdrawal}) {
  return (
    <PageFrame path={pathOf(withdrawal.kind, withdrawal.slug)} footer={footerOf(await pageLocale())}>
      <WithdrawnNotice withdrawal={withdrawal} />
    </PageFrame>
  );
}
