import {personPages} from '../../../../items/personPages.tsx';
import {itemRoute} from '../../../item.tsx';

export const dynamicParams = false;
const {generateStaticParams, generateMetadata, Page} = itemRoute(personPages);
export {generateStaticParams, generateMetadata, Page as default};
