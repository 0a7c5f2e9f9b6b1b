import {copiesPage} from '../../../views/single/copies.tsx';
import {singleRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = singleRoute(copiesPage);
export {generateMetadata, Page as default};
