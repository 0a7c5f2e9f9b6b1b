import {archivePage} from '../../../views/single/archive.tsx';
import {singleRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = singleRoute(archivePage);
export {generateMetadata, Page as default};
