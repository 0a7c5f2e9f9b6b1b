import {archivePages} from '../../../views/single/archive.tsx';
import {viewRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = viewRoute(archivePages);
export {generateMetadata, Page as default};
