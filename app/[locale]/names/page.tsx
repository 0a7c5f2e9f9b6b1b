import {namesList} from '../../../views/lists/names.tsx';
import {listRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = listRoute(namesList, () => '/names');
export {generateMetadata, Page as default};
