import {groupsPage} from '../../../views/single/groups.tsx';
import {singleRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = singleRoute(groupsPage);
export {generateMetadata, Page as default};
