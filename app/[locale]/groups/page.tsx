import {groupsPages} from '../../../views/single/groups.tsx';
import {viewRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = viewRoute(groupsPages);
export {generateMetadata, Page as default};
