import {findPages} from '../../../views/find/findPage.tsx';
import {viewRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = viewRoute(findPages);
export {generateMetadata, Page as default};
