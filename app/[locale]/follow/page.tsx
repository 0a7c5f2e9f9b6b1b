import {followPages} from '../../../views/single/follow.tsx';
import {viewRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = viewRoute(followPages);
export {generateMetadata, Page as default};
