import {getNews, topicsOf} from '../../../../content/index.ts';
import {listMetadata, ListPage} from '../../../list.tsx';
import {everyLocaleWith} from '../../../params.ts';
import {topicList} from './list.tsx';

type Props = {params: Promise<{locale: string; topic: string}>};

export const dynamicParams = false;
export const generateStaticParams = () => everyLocaleWith('topic', locale => topicsOf(getNews(locale)).map(({topic}) => topic));

const at = async ({params}: Props) => ({list: topicList, path: `/topics/${(await params).topic}`});

export const generateMetadata = async (props: Props) => listMetadata(await at(props));

export default async function TopicPage(props: Props) {
  return <ListPage {...await at(props)} />;
}
