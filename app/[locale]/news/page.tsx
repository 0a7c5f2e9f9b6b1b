import {newsFirstPages} from '../../../views/lists/news.tsx';
import {viewRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = viewRoute(newsFirstPages);
export {generateMetadata, Page as default};
