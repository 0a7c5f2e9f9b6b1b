import {writeCopiesOf} from './copies.ts';

/** Makes the copies of one language. */
export default writeCopiesOf;
