import {getTranslations} from 'next-intl/server';
import ItemList from '../../../../components/ItemList.tsx';
import PageFrame from '../../../../components/PageFrame.tsx';
import PageHeading from '../../../../components/PageHeading.tsx';
import {getNews, topicsOf} from '../../../../content/index.ts';
import {href} from '../../../../i18n/links.ts';
import {pageMetadata} from '../../../metadata.ts';
import {everyLocaleWith, found, pageLocale} from '../../../params.ts';
import {footerOf} from '../../../text.ts';

type Props = {params: Promise<{locale: string; topic: string}>};

export const dynamicParams = false;
export const generateStaticParams = () => everyLocaleWith('topic', locale => topicsOf(getNews(locale)).map(({topic}) => topic));

async function pageOf({params}: Props) {
  const locale = await pageLocale();
  const {topic: code} = await params;
  const {topic, items} = found(topicsOf(getNews(locale)).find(each => each.topic === code));
  const [t, label] = [await getTranslations('Topics'), await getTranslations('Topic')];
  return {locale, t, topic, items, title: t('topic', {topic: label(topic)}), lead: t('topicLead', {count: items.length})};
}

export async function generateMetadata(props: Props) {
  const {locale, topic, title, lead} = await pageOf(props);
  return pageMetadata({locale, path: `/topics/${topic}`, title, description: lead});
}

export default async function TopicPage(props: Props) {
  const {locale, t, topic, items, title, lead} = await pageOf(props);
  return (
    <PageFrame path={`/topics/${topic}`} footer={footerOf(locale)}>
      <PageHeading title={title} lead={lead} />
      <ItemList items={items} />
      <p className="screen-only"><a href={href(locale, '/topics')} className="inline-flex min-h-11 items-center">{t('all')}</a></p>
    </PageFrame>
  );
}
