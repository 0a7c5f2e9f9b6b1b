import {actFirstPages} from '../../../views/lists/act.tsx';
import {viewRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = viewRoute(actFirstPages);
export {generateMetadata, Page as default};
