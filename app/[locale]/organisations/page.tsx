import {getTranslations} from 'next-intl/server';
import ItemList from '../../../components/ItemList.tsx';
import PageFrame from '../../../components/PageFrame.tsx';
import PageHeading from '../../../components/PageHeading.tsx';
import Section from '../../../components/Section.tsx';
import Bidi from '../../../components/Bidi.tsx';
import {getNews, organisationsOf} from '../../../content/index.ts';
import {pageMetadata} from '../../metadata.ts';
import {pageLocale} from '../../params.ts';
import {footerOf} from '../../text.ts';

export async function generateMetadata() {
  const t = await getTranslations('Organisations');
  return pageMetadata({locale: await pageLocale(), path: '/organisations', title: t('title'), description: t('lead')});
}

export default async function OrganisationsPage() {
  const locale = await pageLocale();
  const t = await getTranslations('Organisations');
  return (
    <PageFrame path="/organisations" footer={footerOf(locale)}>
      <PageHeading title={t('title')} lead={t('lead')} />
      {organisationsOf(getNews(locale), locale).map(({name, items}) => <Section key={name} title={<Bidi lang={locale}>{name}</Bidi>}><ItemList items={items} /></Section>)}
    </PageFrame>
  );
}
