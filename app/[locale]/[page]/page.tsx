import {standingPages} from '../../../views/single/standing.tsx';
import {viewRoute} from '../../viewRoute.tsx';

export const dynamicParams = false;
const {generateStaticParams, generateMetadata, Page} = viewRoute(standingPages);
export {generateStaticParams, generateMetadata, Page as default};
