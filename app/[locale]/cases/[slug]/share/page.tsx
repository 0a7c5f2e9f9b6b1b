import {caseSharePages} from '../../../../../views/items/sharePages.tsx';
import {viewRoute} from '../../../../viewRoute.tsx';

export const dynamicParams = false;
const {generateStaticParams, generateMetadata, Page} = viewRoute(caseSharePages);
export {generateStaticParams, generateMetadata, Page as default};
