import {getTranslations} from 'next-intl/server';
import DataGuide, {type DataTable} from '../../../components/guides/DataGuide.tsx';
import PageFrame from '../../../components/frame/PageFrame.tsx';
import PageHeading from '../../../components/frame/PageHeading.tsx';
import {getOpenTables, today} from '../../../records/index.ts';
import {pageMetadata} from '../../../views/metadata.ts';
import {pageLocale} from '../../params.ts';
import {footerOf} from '../../../views/text.ts';

export async function generateMetadata() {
  const t = await getTranslations('Data');
  return pageMetadata({
    locale: await pageLocale(),
    path: '/data',
    title: t('title'),
    description: t('lead')
  });
}

export default async function DataPage() {
  const t = await getTranslations('Data');
  return (
    <PageFrame path="/data" footer={footerOf(await pageLocale())}>
      <PageHeading title={t('title')} lead={t('lead')} />
      <DataGuide tables={getOpenTables() as DataTable[]} date={today} />
    </PageFrame>
  );
}
