import JsonLd from '../../components/frame/JsonLd.tsx';
import PageFrame from '../../components/frame/PageFrame.tsx';
import Section from '../../components/frame/Section.tsx';
import NewsEntry from '../../components/news/NewsEntry.tsx';
import PersonCard from '../../components/person/PersonCard.tsx';
import ActionCard from '../../components/record/ActionCard.tsx';
import type {Locale} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import {getActions, getNews, getPeople} from '../../records/index.ts';
import {pageMetadata} from '../metadata.ts';
import {siteData} from '../structuredData.ts';
import {bodyOf, footerOf} from '../text.ts';
import type {View} from '../view.ts';
import PageLink from '../../components/frame/PageLink.tsx';
import {singlePage} from '../singlePage.ts';

/** Entries of each section; the recent news open in place. */
const counts = {held: 8, recent: 3, actions: 2, more: 6};

export const homePages = singlePage('', homePage);

/** The home page of a language. */
function homePage(locale: Locale): View {
  const t = translator(locale, 'Home');
  const people = getPeople(locale);
  const held = people.filter(({status}) => status.group === 'held').slice(0, counts.held);
  const news = getNews(locale);
  const recent = news.slice(0, counts.recent);
  const more = news.slice(counts.recent, counts.recent + counts.more);
  const open = getActions(locale)
    .filter(action => action.isOpen)
    .slice(0, counts.actions);
  const link = (path: string, text: string) => <PageLink path={path}>{text}</PageLink>;
  return {
    metadata: pageMetadata({locale, path: '/'}),
    body: (
      <PageFrame path="/" footer={footerOf(locale)}>
        <h1 className="max-w-[21ch] py-4 text-demand">{t('demand')}</h1>
        <Section title={t('held')}>
          <p className="text-small text-soft">{t('heldNote')}</p>
          <div className="grid gap-10 wide:grid-cols-2">
            {held.map(person => (
              <PersonCard key={person.slug} person={person} />
            ))}
          </div>
          <p>{link('/prisoners', t('allPeople', {count: people.length}))}</p>
        </Section>
        <Section title={t('recent')}>
          <div>
            {recent.map(item => (
              <NewsEntry key={item.slug} item={item} body={bodyOf('news', item)} />
            ))}
          </div>
        </Section>
        <Section title={t('act')}>
          <p className="text-small text-soft">{t('actLead')}</p>
          <div className="grid gap-8 grid-cols-[repeat(auto-fit,minmax(min(100%,28rem),1fr))]">
            {open.map(action => (
              <ActionCard key={action.slug} action={action} />
            ))}
          </div>
          <p className="flex flex-wrap gap-x-6">
            {link('/act', t('act'))}
            {link('/appeal', t('appeal'))}
          </p>
        </Section>
        <Section title={t('more')}>
          <div>
            {more.map(item => (
              <NewsEntry key={item.slug} item={item} />
            ))}
          </div>
          <p>{link('/news', t('allNews'))}</p>
        </Section>
        <JsonLd data={siteData(locale)} />
      </PageFrame>
    )
  };
}
