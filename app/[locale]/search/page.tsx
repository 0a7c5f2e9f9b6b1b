import {searchPage} from '../../../views/single/search.tsx';
import {singleRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = singleRoute(searchPage);
export {generateMetadata, Page as default};
