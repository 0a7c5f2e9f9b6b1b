import {yearFirstPages} from '../../../../views/lists/year.tsx';
import {viewRoute} from '../../../viewRoute.tsx';

export const dynamicParams = false;
const {generateStaticParams, generateMetadata, Page} = viewRoute(yearFirstPages);
export {generateStaticParams, generateMetadata, Page as default};
