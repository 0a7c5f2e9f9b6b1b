import {registryPage} from '../../../views/registry/registryPage.tsx';
import {singleRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = singleRoute(registryPage('prisons'));
export {generateMetadata, Page as default};
