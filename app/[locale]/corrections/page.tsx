import {correctionsFirstPages} from '../../../views/lists/corrections.tsx';
import {viewRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = viewRoute(correctionsFirstPages);
export {generateMetadata, Page as default};
