import {actList} from '../../../views/lists/act.tsx';
import {listRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = listRoute(actList, () => '/act');
export {generateMetadata, Page as default};
