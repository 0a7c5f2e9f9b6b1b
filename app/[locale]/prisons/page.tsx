import {registryPages} from '../../../views/registry/registryPage.tsx';
import {viewRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = viewRoute(registryPages['prisons']);
export {generateMetadata, Page as default};
