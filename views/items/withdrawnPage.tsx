import PageFrame from '../../components/frame/PageFrame.tsx';
import WithdrawnNotice from '../../components/record/WithdrawnNotice.tsx';
import {getWithdrawal, getWithdrawals, pathOf, type Withdrawal} from '../../records/index.ts';
import type {Locale} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import {pageMetadata} from '../metadata.ts';
import {footerOf} from '../text.ts';
import type {View} from '../view.ts';

/** Paths of the withdrawn items of a kind. Their addresses stay in use. */
export const withdrawnPaths = (kind: Withdrawal['kind']) =>
  getWithdrawals()
    .filter(item => item.kind === kind)
    .map(({slug}) => pathOf(kind, slug));

/**
 * The notice at the address of a withdrawn item; undefined if the item is not withdrawn. It repeats nothing of the
 * item, and asks search engines to drop the address.
 */
export function withdrawnPage(
  kind: Withdrawal['kind'],
  slug: string,
  locale: Locale
): View | undefined {
  const withdrawal = getWithdrawal(kind, slug);
  if (!withdrawal) return undefined;
  const t = translator(locale, 'WithdrawnNotice');
  const path = pathOf(kind, slug);
  return {
    metadata: pageMetadata({
      locale,
      path,
      title: t('title'),
      description: t('heading'),
      index: false
    }),
    body: (
      <PageFrame path={path} footer={footerOf(locale)}>
        <WithdrawnNotice withdrawal={withdrawal} />
      </PageFrame>
    )
  };
}
