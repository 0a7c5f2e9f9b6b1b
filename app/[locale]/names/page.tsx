import {namesFirstPages} from '../../../views/lists/names.tsx';
import {viewRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = viewRoute(namesFirstPages);
export {generateMetadata, Page as default};
