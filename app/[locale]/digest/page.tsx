import {digestPage} from '../../../views/digest/page.tsx';
import {singleRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = singleRoute(digestPage);
export {generateMetadata, Page as default};
