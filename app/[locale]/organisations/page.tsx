import {organisationsFirstPages} from '../../../views/lists/organisations.tsx';
import {viewRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = viewRoute(organisationsFirstPages);
export {generateMetadata, Page as default};
