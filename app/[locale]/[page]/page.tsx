import {standingPage, standingSlugs} from '../../../views/single/standing.tsx';
import {everyLocaleWith} from '../../params.ts';
import {singleRoute} from '../../viewRoute.tsx';

export const dynamicParams = false;
export const generateStaticParams = () => everyLocaleWith('page', standingSlugs);
const {generateMetadata, Page} = singleRoute((locale, {page}) =>
  standingPage(String(page), locale)
);
export {generateMetadata, Page as default};
