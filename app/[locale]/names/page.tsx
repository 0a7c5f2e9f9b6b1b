import {getTranslations} from 'next-intl/server';
import NameIndex from '../../../components/NameIndex.tsx';
import PageFrame from '../../../components/PageFrame.tsx';
import PageHeading from '../../../components/PageHeading.tsx';
import {getPeople, namesOf} from '../../../content/index.ts';
import {pageMetadata} from '../../metadata.ts';
import {pageLocale} from '../../params.ts';
import {footerOf} from '../../text.ts';

export async function generateMetadata() {
  const t = await getTranslations('Names');
  return pageMetadata({locale: await pageLocale(), path: '/names', title: t('title'), description: t('lead')});
}

export default async function NamesPage() {
  const locale = await pageLocale();
  const t = await getTranslations('Names');
  return (
    <PageFrame path="/names" footer={footerOf(locale)}>
      <PageHeading title={t('title')} lead={t('lead')} />
      <NameIndex letters={namesOf(getPeople(locale), locale)} />
    </PageFrame>
  );
}
