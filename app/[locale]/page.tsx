import {homePage} from '../../views/single/home.tsx';
import {singleRoute} from '../viewRoute.tsx';

const {generateMetadata, Page} = singleRoute(homePage);
export {generateMetadata, Page as default};
