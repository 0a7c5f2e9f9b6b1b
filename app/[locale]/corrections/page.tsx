import {getTranslations} from 'next-intl/server';
import CorrectionsLog from '../../../components/CorrectionsLog.tsx';
import PageFrame from '../../../components/PageFrame.tsx';
import PageHeading from '../../../components/PageHeading.tsx';
import {getCorrections} from '../../../content/index.ts';
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
  return (
    <PageFrame path="/corrections" footer={footerOf(locale)}>
      <PageHeading title={t('title')} lead={t('lead')} />
      <CorrectionsLog entries={getCorrections(locale)} />
    </PageFrame>
  );
}
