import {registryPage} from '../../../views/registry/registryPage.tsx';
import {singleRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = singleRoute(registryPage('charges'));
export {generateMetadata, Page as default};
