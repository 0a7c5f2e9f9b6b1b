import {peopleList} from '../../../views/lists/people.tsx';
import {listRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = listRoute(peopleList, () => '/prisoners');
export {generateMetadata, Page as default};
