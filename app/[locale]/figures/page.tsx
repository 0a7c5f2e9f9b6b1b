import {figuresPages} from '../../../views/single/figures.tsx';
import {viewRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = viewRoute(figuresPages);
export {generateMetadata, Page as default};
