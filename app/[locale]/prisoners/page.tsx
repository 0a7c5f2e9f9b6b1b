import {peopleFirstPages} from '../../../views/lists/people.tsx';
import {viewRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = viewRoute(peopleFirstPages);
export {generateMetadata, Page as default};
