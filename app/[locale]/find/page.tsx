import {findPage} from '../../../views/find/findPage.tsx';
import {singleRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = singleRoute(findPage);
export {generateMetadata, Page as default};
