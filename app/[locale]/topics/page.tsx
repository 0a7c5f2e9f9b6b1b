import {topicsPage} from '../../../views/single/topics.tsx';
import {singleRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = singleRoute(topicsPage);
export {generateMetadata, Page as default};
