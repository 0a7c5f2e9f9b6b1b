import {copiesPages} from '../../../views/single/copies.tsx';
import {viewRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = viewRoute(copiesPages);
export {generateMetadata, Page as default};
