import {newsList} from '../../../views/lists/news.tsx';
import {listRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = listRoute(newsList, () => '/news');
export {generateMetadata, Page as default};
