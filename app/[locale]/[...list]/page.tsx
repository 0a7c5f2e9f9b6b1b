import {furtherPages} from '../../../views/lists/furtherPages.ts';
import {viewRoute} from '../../viewRoute.tsx';

export const dynamicParams = false;
const {generateStaticParams, generateMetadata, Page} = viewRoute(furtherPages);
export {generateStaticParams, generateMetadata, Page as default};
