import {personSharePages} from '../../../../../items/sharePages.tsx';
import {itemRoute} from '../../../../item.tsx';

export const dynamicParams = false;
const {generateStaticParams, generateMetadata, Page} = itemRoute(personSharePages);
export {generateStaticParams, generateMetadata, Page as default};
