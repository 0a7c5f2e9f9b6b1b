import {casePages} from '../../../../views/items/casePages.tsx';
import {viewRoute} from '../../../viewRoute.tsx';

export const dynamicParams = false;
const {generateStaticParams, generateMetadata, Page} = viewRoute(casePages);
export {generateStaticParams, generateMetadata, Page as default};
