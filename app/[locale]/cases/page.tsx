import {casesFirstPages} from '../../../views/lists/cases.tsx';
import {viewRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = viewRoute(casesFirstPages);
export {generateMetadata, Page as default};
