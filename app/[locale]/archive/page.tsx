import {getTranslations} from 'next-intl/server';
import ArchiveYears from '../../../components/news/ArchiveYears.tsx';
import PageFrame from '../../../components/frame/PageFrame.tsx';
import PageHeading from '../../../components/frame/PageHeading.tsx';
import Section from '../../../components/frame/Section.tsx';
import {archiveOf, getNews} from '../../../records/index.ts';
import {calendarOf, otherCalendar} from '../../../i18n/formats.ts';
import {pageMetadata} from '../../../views/metadata.ts';
import {pageLocale} from '../../params.ts';
import {footerOf} from '../../../views/text.ts';

export async function generateMetadata() {
  const t = await getTranslations('Archive');
  return pageMetadata({
    locale: await pageLocale(),
    path: '/archive',
    title: t('title'),
    description: t('lead')
  });
}

/** Years of the language's own calendar first, then those of the other. */
export default async function ArchivePage() {
  const locale = await pageLocale();
  const t = await getTranslations('Archive');
  const own = calendarOf(locale);
  return (
    <PageFrame path="/archive" footer={footerOf(locale)}>
      <PageHeading title={t('title')} lead={t('lead')} />
      {[own, otherCalendar(own)].map(calendar => (
        <Section key={calendar} id={calendar} title={t(calendar)}>
          <ArchiveYears years={archiveOf(getNews(locale), calendar)} />
        </Section>
      ))}
    </PageFrame>
  );
}
