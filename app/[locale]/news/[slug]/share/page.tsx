import {newsSharePages} from '../../../../../views/items/sharePages.tsx';
import {viewRoute} from '../../../../viewRoute.tsx';

export const dynamicParams = false;
const {generateStaticParams, generateMetadata, Page} = viewRoute(newsSharePages);
export {generateStaticParams, generateMetadata, Page as default};
