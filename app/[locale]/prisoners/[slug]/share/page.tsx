import {personSharePages} from '../../../../../views/items/sharePages.tsx';
import {viewRoute} from '../../../../viewRoute.tsx';

export const dynamicParams = false;
const {generateStaticParams, generateMetadata, Page} = viewRoute(personSharePages);
export {generateStaticParams, generateMetadata, Page as default};
