import {organisationsList} from '../../../views/lists/organisations.tsx';
import {listRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = listRoute(organisationsList, () => '/organisations');
export {generateMetadata, Page as default};
