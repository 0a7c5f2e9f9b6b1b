import {printablesPages} from '../../../views/single/printables.tsx';
import {viewRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = viewRoute(printablesPages);
export {generateMetadata, Page as default};
