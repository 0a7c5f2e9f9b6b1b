import {searchPages} from '../../../views/single/search.tsx';
import {viewRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = viewRoute(searchPages);
export {generateMetadata, Page as default};
