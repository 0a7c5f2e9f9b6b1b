import {daysFirstPages} from '../../../views/lists/days.tsx';
import {viewRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = viewRoute(daysFirstPages);
export {generateMetadata, Page as default};
