import {followPage} from '../../../views/single/follow.tsx';
import {singleRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = singleRoute(followPage);
export {generateMetadata, Page as default};
