import {writeFeedsOf} from './writeFeeds.ts';

/** Writes the feeds of one language. */
export default writeFeedsOf;
