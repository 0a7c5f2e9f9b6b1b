import {topicFirstPages} from '../../../../views/lists/topic.tsx';
import {viewRoute} from '../../../viewRoute.tsx';

export const dynamicParams = false;
const {generateStaticParams, generateMetadata, Page} = viewRoute(topicFirstPages);
export {generateStaticParams, generateMetadata, Page as default};
