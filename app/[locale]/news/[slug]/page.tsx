import {newsPages} from '../../../../views/items/newsPages.tsx';
import {viewRoute} from '../../../viewRoute.tsx';

export const dynamicParams = false;
const {generateStaticParams, generateMetadata, Page} = viewRoute(newsPages);
export {generateStaticParams, generateMetadata, Page as default};
