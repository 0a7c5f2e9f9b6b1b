import {registryPages} from '../../../views/registry/registryPage.tsx';
import {viewRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = viewRoute(registryPages['courts']);
export {generateMetadata, Page as default};
