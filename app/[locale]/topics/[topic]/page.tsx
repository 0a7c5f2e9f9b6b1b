import {getNews, topicsOf} from '../../../../records/index.ts';
import {topicList} from '../../../../views/lists/topic.tsx';
import {everyLocaleWith} from '../../../params.ts';
import {listRoute} from '../../../viewRoute.tsx';

export const dynamicParams = false;
export const generateStaticParams = () =>
  everyLocaleWith('topic', locale => topicsOf(getNews(locale)).map(({topic}) => topic));
const {generateMetadata, Page} = listRoute(topicList, ({topic}) => `/topics/${String(topic)}`);
export {generateMetadata, Page as default};
