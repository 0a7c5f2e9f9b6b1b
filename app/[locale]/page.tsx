import {homePages} from '../../views/single/home.tsx';
import {viewRoute} from '../viewRoute.tsx';

const {generateMetadata, Page} = viewRoute(homePages);
export {generateMetadata, Page as default};
