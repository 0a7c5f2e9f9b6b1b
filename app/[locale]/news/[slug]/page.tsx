import {newsPages} from '../../../../items/newsPages.tsx';
import {itemRoute} from '../../../item.tsx';

export const dynamicParams = false;
const {generateStaticParams, generateMetadata, Page} = itemRoute(newsPages);
export {generateStaticParams, generateMetadata, Page as default};
