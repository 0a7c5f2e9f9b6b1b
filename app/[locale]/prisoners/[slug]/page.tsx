import {personPages} from '../../../../views/personPages.tsx';
import {viewRoute} from '../../../viewRoute.tsx';

export const dynamicParams = false;
const {generateStaticParams, generateMetadata, Page} = viewRoute(personPages);
export {generateStaticParams, generateMetadata, Page as default};
