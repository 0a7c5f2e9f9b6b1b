import {writeViewsOf} from './writeViews.ts';

/** Writes the pages of one language that grow in number. */
export default writeViewsOf;
