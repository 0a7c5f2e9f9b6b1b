import {getTranslations} from 'next-intl/server';
import ActionCard from '../../components/record/ActionCard.tsx';
import JsonLd from '../../components/frame/JsonLd.tsx';
import NewsEntry from '../../components/news/NewsEntry.tsx';
import PageFrame from '../../components/frame/PageFrame.tsx';
import PersonCard from '../../components/person/PersonCard.tsx';
import Section from '../../components/frame/Section.tsx';
import {getActions, getNews, getPeople} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';
import {siteData} from '../../views/structuredData.ts';
import {pageMetadata} from '../../views/metadata.ts';
import {pageLocale} from '../params.ts';
import {bodyOf, footerOf} from '../../views/text.ts';

const heldCount = 8;
const recentCount = 3;
const moreCount = 6;

export const generateMetadata = async () => pageMetadata({locale: await pageLocale(), path: '/'});

export default async function HomePage() {
  const locale = await pageLocale();
  const t = await getTranslations('Home');
  const people = getPeople(locale);
  const held = people.filter(person => person.status.group === 'held').slice(0, heldCount);
  const news = getNews(locale);
  const recent = await Promise.all(
    news.slice(0, recentCount).map(async item => ({item, body: bodyOf('news', item)}))
  );
  const more = news.slice(recentCount, recentCount + moreCount);
  const open = getActions(locale)
    .filter(action => action.isOpen)
    .slice(0, 2);
  return (
    <PageFrame path="/" footer={footerOf(locale)}>
      <h1 className="max-w-[21ch] py-4 text-demand">{t('demand')}</h1>
      <Section title={t('held')}>
        <p className="max-w-prose text-small text-soft">{t('heldNote')}</p>
        <div className="grid gap-10 wide:grid-cols-2">
          {held.map(person => (
            <PersonCard key={person.slug} person={person} />
          ))}
        </div>
        <p>
          <a href={href(locale, '/prisoners')} className="inline-flex min-h-11 items-center">
            {t('allPeople', {count: people.length})}
          </a>
        </p>
      </Section>
      <Section title={t('recent')}>
        <div>
          {recent.map(({item, body}) => (
            <NewsEntry key={item.slug} item={item} body={body} />
          ))}
        </div>
      </Section>
      <Section title={t('act')}>
        <p className="max-w-prose text-small text-soft">{t('actLead')}</p>
        <div className="grid gap-8 grid-cols-[repeat(auto-fit,minmax(min(100%,28rem),1fr))]">
          {open.map(action => (
            <ActionCard key={action.slug} action={action} />
          ))}
        </div>
        <p className="flex flex-wrap gap-x-6">
          <a href={href(locale, '/act')} className="inline-flex min-h-11 items-center">
            {t('act')}
          </a>
          <a href={href(locale, '/appeal')} className="inline-flex min-h-11 items-center">
            {t('appeal')}
          </a>
        </p>
      </Section>
      <Section title={t('more')}>
        <div>
          {more.map(item => (
            <NewsEntry key={item.slug} item={item} />
          ))}
        </div>
        <p>
          <a href={href(locale, '/news')} className="inline-flex min-h-11 items-center">
            {t('allNews')}
          </a>
        </p>
      </Section>
      <JsonLd data={siteData(locale)} />
    </PageFrame>
  );
}
