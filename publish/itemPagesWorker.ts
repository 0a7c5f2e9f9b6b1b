import {writeItemPagesOf} from './itemPages.ts';

/** Writes the pages of all items in one language. */
export default writeItemPagesOf;
