import {writeSharePagesOf} from './sharePages.ts';

/** Writes the share pages of one language. */
export default writeSharePagesOf;
