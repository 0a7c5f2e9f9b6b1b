import {getTranslations} from 'next-intl/server';
import CorrectionsLog from '../../../components/CorrectionsLog.tsx';
import PageFrame from '../../../components/PageFrame.tsx';
import PageHeading from '../../../components/PageHeading.tsx';
import {getCorrections, getWithdrawals, pathOf} from '../../../content/index.ts';
import {formatNumber} from '../../../i18n/formats.ts';
import {pageMetadata} from '../../metadata.ts';
import {pageLocale} from '../../params.ts';
import {footerOf} from '../../text.ts';

export async function generateMetadata() {
  const t = await getTranslations('Corrections');
  return pageMetadata({locale: await pageLocale(), path: '/corrections', title: t('title'), description: t('lead')});
}

export default async function CorrectionsPage() {
  const locale = await pageLocale();
  const t = await getTranslations('Corrections');
  const withdrawals = getWithdrawals().map(({kind, slug, recordNo, withdrawn: {on, reason}}) => ({
    on, kind: 'withdrawal' as const, note: reason, path: kind === 'actions' ? '/act' : pathOf(kind, slug), title: t(`withdrawn.${kind}`, {number: formatNumber(recordNo, locale, {useGrouping: false})})
  }));
  const entries = [...getCorrections(locale), ...withdrawals].sort((a, b) => b.on.localeCompare(a.on) || a.path.localeCompare(b.path));
  return (
    <PageFrame path="/corrections" footer={footerOf(locale)}>
      <PageHeading title={t('title')} lead={t('lead')} />
      <CorrectionsLog entries={entries} />
    </PageFrame>
  );
}
