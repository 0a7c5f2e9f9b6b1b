import Section from '../../components/frame/Section.tsx';
import ArchiveYears from '../../components/news/ArchiveYears.tsx';
import {calendarOf, otherCalendar} from '../../i18n/calendars.ts';
import type {Locale} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import {archiveOf, getNews} from '../../records/index.ts';
import {titledView} from '../titledView.tsx';
import {singlePage} from '../singlePage.ts';

export const archivePages = singlePage('/archive', archivePage);

/** Links to every year and month of news: the language's own calendar first, then the other. */
function archivePage(locale: Locale) {
  const t = translator(locale, 'Archive');
  const own = calendarOf(locale);
  return titledView({
    locale,
    path: '/archive',
    title: t('title'),
    lead: t('lead'),
    children: [own, otherCalendar(own)].map(calendar => (
      <Section key={calendar} id={calendar} title={t(calendar)}>
        <ArchiveYears years={archiveOf(getNews(locale), calendar)} />
      </Section>
    ))
  });
}
