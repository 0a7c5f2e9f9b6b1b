import {dataPage} from '../../../views/single/data.tsx';
import {singleRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = singleRoute(dataPage);
export {generateMetadata, Page as default};
