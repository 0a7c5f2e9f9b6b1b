import {dataPages} from '../../../views/single/data.tsx';
import {viewRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = viewRoute(dataPages);
export {generateMetadata, Page as default};
