import {getTranslations} from 'next-intl/server';
import ArchiveYears from '../../../components/news/ArchiveYears.tsx';
import IndexLinks from '../../../components/frame/IndexLinks.tsx';
import PageFrame from '../../../components/frame/PageFrame.tsx';
import PageHeading from '../../../components/frame/PageHeading.tsx';
import SearchBox from '../../../components/frame/SearchBox.tsx';
import Section from '../../../components/frame/Section.tsx';
import TopicLinks from '../../../components/news/TopicLinks.tsx';
import {archiveOf, getNews, topicsOf} from '../../../records/index.ts';
import {calendarOf} from '../../../i18n/formats.ts';
import {pageMetadata} from '../../../views/metadata.ts';
import {pageLocale} from '../../params.ts';
import {footerOf} from '../../../views/text.ts';

export async function generateMetadata() {
  const t = await getTranslations('Search');
  return pageMetadata({
    locale: await pageLocale(),
    path: '/search',
    title: t('title'),
    description: t('lead')
  });
}

/** The field for those with JavaScript, and for everyone the indexes. */
export default async function SearchPage() {
  const locale = await pageLocale();
  const t = await getTranslations('Search');
  const news = getNews(locale);
  return (
    <PageFrame path="/search" footer={footerOf(locale)}>
      <PageHeading title={t('title')} lead={t('lead')} />
      <SearchBox />
      <noscript>
        <p className="max-w-prose">{t('noScript')}</p>
      </noscript>
      <Section title={t('indexes')}>
        <IndexLinks only={['names', 'groups', 'cases', 'organisations', 'archive', 'topics']} />
      </Section>
      <Section title={t('years')}>
        <ArchiveYears years={archiveOf(news, calendarOf(locale))} />
      </Section>
      <Section title={t('topics')}>
        <TopicLinks topics={topicsOf(news)} />
      </Section>
    </PageFrame>
  );
}
