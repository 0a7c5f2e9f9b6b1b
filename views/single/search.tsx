import IndexLinks from '../../components/frame/IndexLinks.tsx';
import SearchBox from '../../components/frame/SearchBox.tsx';
import Breakable from '../../components/text/Breakable.tsx';
import Section from '../../components/frame/Section.tsx';
import ArchiveYears from '../../components/news/ArchiveYears.tsx';
import TopicLinks from '../../components/news/TopicLinks.tsx';
import {calendarOf} from '../../i18n/calendars.ts';
import {href} from '../../i18n/links.ts';
import type {Locale} from '../../i18n/locales.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import {translator} from '../../i18n/translator.ts';
import {archiveOf, getNews, registryNames, topicsOf} from '../../records/index.ts';
import {titledView} from '../titledView.tsx';
import {singlePage} from '../singlePage.ts';

export const searchPages = singlePage('/search', searchPage);

/** The search field for readers with JavaScript, and the indexes for everyone. */
function searchPage(locale: Locale) {
  const t = translator(locale, 'Search');
  const news = getNews(locale);
  return titledView({
    locale,
    path: '/search',
    title: t('title'),
    lead: t('lead'),
    children: (
      <>
        <SearchBox />
        <noscript>
          <p>{t('noScript')}</p>
        </noscript>
        <p hidden data-in-copy="">
          {t('inCopy')}{' '}
          <a href={publicUrl() + href(locale, '/search')}>
            <bdi lang="en" dir="ltr">
              <Breakable>{publicUrl() + href(locale, '/search')}</Breakable>
            </bdi>
          </a>
        </p>
        <Section title={t('indexes')}>
          <IndexLinks
            indexes={[
              'find',
              'names',
              'groups',
              'cases',
              ...registryNames,
              'organisations',
              'archive',
              'topics'
            ]}
          />
        </Section>
        <Section title={t('years')}>
          <ArchiveYears years={archiveOf(news, calendarOf(locale))} />
        </Section>
        <Section title={t('topics')}>
          <TopicLinks topics={topicsOf(news)} />
        </Section>
      </>
    )
  });
}
