import {topicsPages} from '../../../views/single/topics.tsx';
import {viewRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = viewRoute(topicsPages);
export {generateMetadata, Page as default};
