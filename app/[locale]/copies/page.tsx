import {getTranslations} from 'next-intl/server';
import CopiesGuide from '../../../components/guides/CopiesGuide.tsx';
import PageFrame from '../../../components/frame/PageFrame.tsx';
import PageHeading from '../../../components/frame/PageHeading.tsx';
import {pageMetadata} from '../../../views/metadata.ts';
import {pageLocale} from '../../params.ts';
import {footerOf} from '../../../views/text.ts';

export async function generateMetadata() {
  const t = await getTranslations('Copies');
  return pageMetadata({
    locale: await pageLocale(),
    path: '/copies',
    title: t('title'),
    description: t('lead')
  });
}

export default async function CopiesPage() {
  const t = await getTranslations('Copies');
  return (
    <PageFrame path="/copies" footer={footerOf(await pageLocale())}>
      <PageHeading title={t('title')} lead={t('lead')} />
      <CopiesGuide />
    </PageFrame>
  );
}
