import {casePages} from '../../../../items/casePages.tsx';
import {itemRoute} from '../../../item.tsx';

export const dynamicParams = false;
const {generateStaticParams, generateMetadata, Page} = itemRoute(casePages);
export {generateStaticParams, generateMetadata, Page as default};
