import {digestPages} from '../../../views/digest/page.tsx';
import {viewRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = viewRoute(digestPages);
export {generateMetadata, Page as default};
