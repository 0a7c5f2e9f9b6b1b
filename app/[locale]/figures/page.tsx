import {figuresPage} from '../../../views/single/figures.tsx';
import {singleRoute} from '../../viewRoute.tsx';

const {generateMetadata, Page} = singleRoute(figuresPage);
export {generateMetadata, Page as default};
