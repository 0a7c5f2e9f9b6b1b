import {correctionsList} from '../../../views/lists/corrections.tsx';
import {listRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = listRoute(correctionsList, () => '/corrections');
export {generateMetadata, Page as default};
