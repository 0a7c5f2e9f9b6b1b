import {prisonersList} from '../../../views/lists/prisoners.tsx';
import {listRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = listRoute(prisonersList, () => '/prisoners');
export {generateMetadata, Page as default};
