import {printablesPage} from '../../../views/single/printables.tsx';
import {singleRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = singleRoute(printablesPage);
export {generateMetadata, Page as default};
