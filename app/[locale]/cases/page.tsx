import {getTranslations} from 'next-intl/server';
import CaseList from '../../../components/CaseList.tsx';
import PageFrame from '../../../components/PageFrame.tsx';
import PageHeading from '../../../components/PageHeading.tsx';
import {getCases} from '../../../content/index.ts';
import {pageMetadata} from '../../metadata.ts';
import {pageLocale} from '../../params.ts';
import {footerOf} from '../../text.ts';

export async function generateMetadata() {
  const t = await getTranslations('Cases');
  return pageMetadata({locale: await pageLocale(), path: '/cases', title: t('title'), description: t('lead')});
}

export default async function CasesPage() {
  const locale = await pageLocale();
  const t = await getTranslations('Cases');
  return (
    <PageFrame path="/cases" footer={footerOf(locale)}>
      <PageHeading title={t('title')} lead={t('lead')} />
      <CaseList cases={getCases(locale)} />
    </PageFrame>
  );
}
