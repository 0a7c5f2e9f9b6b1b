export {writeFeedsOf as default} from './writeFeeds.ts';
