import {daysList} from '../../../views/lists/days.tsx';
import {listRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = listRoute(daysList, () => '/days');
export {generateMetadata, Page as default};
