import {writeFeedsOf} from './feeds.ts';

/** Writes the feeds of one language. */
export default writeFeedsOf;
