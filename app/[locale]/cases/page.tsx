import {casesList} from '../../../views/lists/cases.tsx';
import {listRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = listRoute(casesList, () => '/cases');
export {generateMetadata, Page as default};
