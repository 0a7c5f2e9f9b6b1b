import {yearList, yearsOf} from '../../../../views/lists/year.tsx';
import {everyLocaleWith} from '../../../params.ts';
import {listRoute} from '../../../viewRoute.tsx';

export const dynamicParams = false;
export const generateStaticParams = () =>
  everyLocaleWith('year', locale => [...yearsOf(locale).values()].map(({year}) => String(year)));
const {generateMetadata, Page} = listRoute(yearList, ({year}) => `/archive/${String(year)}`);
export {generateMetadata, Page as default};
