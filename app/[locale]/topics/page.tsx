import {getTranslations} from 'next-intl/server';
import PageFrame from '../../../components/frame/PageFrame.tsx';
import PageHeading from '../../../components/frame/PageHeading.tsx';
import TopicLinks from '../../../components/news/TopicLinks.tsx';
import {getNews, topicsOf} from '../../../records/index.ts';
import {pageMetadata} from '../../../views/metadata.ts';
import {pageLocale} from '../../params.ts';
import {footerOf} from '../../../views/text.ts';

export async function generateMetadata() {
  const t = await getTranslations('Topics');
  return pageMetadata({
    locale: await pageLocale(),
    path: '/topics',
    title: t('title'),
    description: t('lead')
  });
}

export default async function TopicsPage() {
  const locale = await pageLocale();
  const t = await getTranslations('Topics');
  return (
    <PageFrame path="/topics" footer={footerOf(locale)}>
      <PageHeading title={t('title')} lead={t('lead')} />
      <TopicLinks topics={topicsOf(getNews(locale))} />
    </PageFrame>
  );
}
