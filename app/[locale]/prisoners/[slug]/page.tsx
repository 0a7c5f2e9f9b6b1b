import {personPages} from '../../../../views/items/personPages.tsx';
import {viewRoute} from '../../../viewRoute.tsx';

export const dynamicParams = false;
const {generateStaticParams, generateMetadata, Page} = viewRoute(personPages);
export {generateStaticParams, generateMetadata, Page as default};
